namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Starts a sign-in, or renews tokens.</summary>
public class InitiateAuthRequest : AmazonCognitoIdentityProviderRequest
{
    public AuthFlowType AuthFlow { get; set; }

    /// <summary>The input, by names that depend on the flow.</summary>
    public Dictionary<string, string> AuthParameters { get; set; }

    /// <summary>Passed on to the functions of the user pool; Cognito does not store it.</summary>
    public Dictionary<string, string> ClientMetadata { get; set; }

    public string ClientId { get; set; }

    public AnalyticsMetadataType AnalyticsMetadata { get; set; }

    public UserContextDataType UserContextData { get; set; }

    /// <summary>Ties the calls of one sign-in or registration together.</summary>
    public string Session { get; set; }
}
