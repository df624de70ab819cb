namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Ends a session of the signed-in user.</summary>
public class RevokeUserSessionRequest : AmazonCognitoIdentityProviderRequest
{
    /// <summary>An access token of the user with the scope <c>aws.cognito.signin.user.admin</c>.</summary>
    public string AccessToken { get; set; }

    public string SessionId { get; set; }

    /// <summary>Absent means NONE.</summary>
    public RevokeAssociatedSessionsType RevokeAssociatedSessions { get; set; }
}
