namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Completes the set-up of an authenticator app with a first code.</summary>
public class VerifySoftwareTokenRequest : AmazonCognitoIdentityProviderRequest
{
    /// <summary>An access token of the user with the scope <c>aws.cognito.signin.user.admin</c>.</summary>
    public string AccessToken { get; set; }

    /// <summary>Ties the calls of one sign-in or registration together.</summary>
    public string Session { get; set; }

    /// <summary>The six digits that the authenticator app shows.</summary>
    public string UserCode { get; set; }

    public string FriendlyDeviceName { get; set; }
}
