namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The functions that a user pool calls; each value is the ARN of a function unless said otherwise.</summary>
public class LambdaConfigType
{
    public string PreSignUp { get; set; }

    public string CustomMessage { get; set; }

    public string PostConfirmation { get; set; }

    public string PreAuthentication { get; set; }

    public string PostAuthentication { get; set; }

    public string DefineAuthChallenge { get; set; }

    public string CreateAuthChallenge { get; set; }

    public string VerifyAuthChallengeResponse { get; set; }

    public string PreTokenGeneration { get; set; }

    public string UserMigration { get; set; }

    public PreTokenGenerationVersionConfigType PreTokenGenerationConfig { get; set; }

    public CustomSMSLambdaVersionConfigType CustomSMSSender { get; set; }

    public CustomEmailLambdaVersionConfigType CustomEmailSender { get; set; }

    /// <summary>The key that encrypts codes for the custom senders.</summary>
    public string KMSKeyID { get; set; }

    public InboundFederationLambdaType InboundFederation { get; set; }
}
