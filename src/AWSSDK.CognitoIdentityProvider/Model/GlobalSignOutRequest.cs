namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Ends all sessions of the signed-in user and revokes the tokens.</summary>
public class GlobalSignOutRequest : AmazonCognitoIdentityProviderRequest
{
    /// <summary>An access token of the user with the scope <c>aws.cognito.signin.user.admin</c>.</summary>
    public string AccessToken { get; set; }
}
