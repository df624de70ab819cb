namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Renews tokens; the way that honours refresh token rotation.</summary>
public class GetTokensFromRefreshTokenRequest : AmazonCognitoIdentityProviderRequest
{
    public string RefreshToken { get; set; }

    public string ClientId { get; set; }

    public string ClientSecret { get; set; }

    public string DeviceKey { get; set; }

    /// <summary>Passed on to the functions of the user pool; Cognito does not store it.</summary>
    public Dictionary<string, string> ClientMetadata { get; set; }
}
