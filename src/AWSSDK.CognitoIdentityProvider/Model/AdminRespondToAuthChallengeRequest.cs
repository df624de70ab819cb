namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Answers a challenge of a sign-in, from a server with AWS credentials.</summary>
public class AdminRespondToAuthChallengeRequest : AmazonCognitoIdentityProviderRequest
{
    public string UserPoolId { get; set; }

    public string ClientId { get; set; }

    public ChallengeNameType ChallengeName { get; set; }

    /// <summary>The answer, by names that depend on the challenge.</summary>
    public Dictionary<string, string> ChallengeResponses { get; set; }

    /// <summary>Ties the calls of one sign-in or registration together.</summary>
    public string Session { get; set; }

    public AnalyticsMetadataType AnalyticsMetadata { get; set; }

    public ContextDataType ContextData { get; set; }

    /// <summary>Passed on to the functions of the user pool; Cognito does not store it.</summary>
    public Dictionary<string, string> ClientMetadata { get; set; }
}
