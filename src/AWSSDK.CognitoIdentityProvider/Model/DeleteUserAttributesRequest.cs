namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Removes attributes of the signed-in user.</summary>
public class DeleteUserAttributesRequest : AmazonCognitoIdentityProviderRequest
{
    public List<string> UserAttributeNames { get; set; }

    /// <summary>An access token of the user with the scope <c>aws.cognito.signin.user.admin</c>.</summary>
    public string AccessToken { get; set; }
}
