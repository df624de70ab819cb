namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Sends a new confirmation code for a registration.</summary>
public class ResendConfirmationCodeRequest : AmazonCognitoIdentityProviderRequest
{
    public string ClientId { get; set; }

    /// <summary>Base64 of HMAC-SHA256 over user name and client id, keyed with the secret of the app client; only for clients that have one.</summary>
    public string SecretHash { get; set; }

    public UserContextDataType UserContextData { get; set; }

    public string Username { get; set; }

    public AnalyticsMetadataType AnalyticsMetadata { get; set; }

    /// <summary>Passed on to the functions of the user pool; Cognito does not store it.</summary>
    public Dictionary<string, string> ClientMetadata { get; set; }
}
