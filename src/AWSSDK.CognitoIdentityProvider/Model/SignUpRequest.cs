namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Registers a user, who is unconfirmed unless the pool confirms by itself.</summary>
public class SignUpRequest : AmazonCognitoIdentityProviderRequest
{
    public string ClientId { get; set; }

    /// <summary>Base64 of HMAC-SHA256 over user name and client id, keyed with the secret of the app client; only for clients that have one.</summary>
    public string SecretHash { get; set; }

    public string Username { get; set; }

    public string Password { get; set; }

    public List<AttributeType> UserAttributes { get; set; }

    /// <summary>Passed on to the pre sign-up function; Cognito does not store it.</summary>
    public List<AttributeType> ValidationData { get; set; }

    public AnalyticsMetadataType AnalyticsMetadata { get; set; }

    public UserContextDataType UserContextData { get; set; }

    /// <summary>Passed on to the functions of the user pool; Cognito does not store it.</summary>
    public Dictionary<string, string> ClientMetadata { get; set; }
}
