namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Deletes the signed-in user.</summary>
public class DeleteUserRequest : AmazonCognitoIdentityProviderRequest
{
    /// <summary>An access token of the user with the scope <c>aws.cognito.signin.user.admin</c>.</summary>
    public string AccessToken { get; set; }
}
