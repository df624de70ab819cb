namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Verifies an attribute of the signed-in user with the code that was sent.</summary>
public class VerifyUserAttributeRequest : AmazonCognitoIdentityProviderRequest
{
    /// <summary>An access token of the user with the scope <c>aws.cognito.signin.user.admin</c>.</summary>
    public string AccessToken { get; set; }

    public string AttributeName { get; set; }

    public string Code { get; set; }
}
