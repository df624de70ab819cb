namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Begins the set-up of an authenticator app.</summary>
public class AssociateSoftwareTokenRequest : AmazonCognitoIdentityProviderRequest
{
    /// <summary>An access token of the user with the scope <c>aws.cognito.signin.user.admin</c>.</summary>
    public string AccessToken { get; set; }

    /// <summary>Ties the calls of one sign-in or registration together.</summary>
    public string Session { get; set; }
}
