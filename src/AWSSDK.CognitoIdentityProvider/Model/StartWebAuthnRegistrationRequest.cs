namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Begins the registration of a passkey for the signed-in user.</summary>
public class StartWebAuthnRegistrationRequest : AmazonCognitoIdentityProviderRequest
{
    /// <summary>An access token of the user with the scope <c>aws.cognito.signin.user.admin</c>.</summary>
    public string AccessToken { get; set; }
}
