namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Reads the attributes and the MFA settings of the signed-in user.</summary>
public class GetUserRequest : AmazonCognitoIdentityProviderRequest
{
    /// <summary>An access token of the user with the scope <c>aws.cognito.signin.user.admin</c>.</summary>
    public string AccessToken { get; set; }
}
