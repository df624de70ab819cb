namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Revokes a refresh token and the access tokens that came from it.</summary>
public class RevokeTokenRequest : AmazonCognitoIdentityProviderRequest
{
    public string Token { get; set; }

    public string ClientId { get; set; }

    public string ClientSecret { get; set; }

    /// <summary>Absent means NONE.</summary>
    public RevokeAssociatedSessionsType RevokeAssociatedSessions { get; set; }
}
