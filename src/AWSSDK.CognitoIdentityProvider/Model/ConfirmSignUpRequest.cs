namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Confirms a registration with the code that was sent.</summary>
public class ConfirmSignUpRequest : AmazonCognitoIdentityProviderRequest
{
    public string ClientId { get; set; }

    /// <summary>Base64 of HMAC-SHA256 over user name and client id, keyed with the secret of the app client; only for clients that have one.</summary>
    public string SecretHash { get; set; }

    public string Username { get; set; }

    public string ConfirmationCode { get; set; }

    /// <summary>Whether an alias that another user holds moves to this one.</summary>
    public bool? ForceAliasCreation { get; set; }

    public AnalyticsMetadataType AnalyticsMetadata { get; set; }

    public UserContextDataType UserContextData { get; set; }

    /// <summary>Passed on to the functions of the user pool; Cognito does not store it.</summary>
    public Dictionary<string, string> ClientMetadata { get; set; }

    /// <summary>Ties the calls of one sign-in or registration together.</summary>
    public string Session { get; set; }
}
