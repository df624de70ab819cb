namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Starts a sign-in, or renews tokens, from a server with AWS credentials.</summary>
public class AdminInitiateAuthRequest : AmazonCognitoIdentityProviderRequest
{
    public string UserPoolId { get; set; }

    public string ClientId { get; set; }

    public AuthFlowType AuthFlow { get; set; }

    /// <summary>The input, by names that depend on the flow.</summary>
    public Dictionary<string, string> AuthParameters { get; set; }

    /// <summary>Passed on to the functions of the user pool; Cognito does not store it.</summary>
    public Dictionary<string, string> ClientMetadata { get; set; }

    public AnalyticsMetadataType AnalyticsMetadata { get; set; }

    public ContextDataType ContextData { get; set; }

    /// <summary>Ties the calls of one sign-in or registration together.</summary>
    public string Session { get; set; }
}
