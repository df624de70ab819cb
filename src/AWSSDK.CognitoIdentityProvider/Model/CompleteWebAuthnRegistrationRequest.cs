using Amazon.Runtime.Documents;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Registers the passkey that the browser made.</summary>
public class CompleteWebAuthnRegistrationRequest : AmazonCognitoIdentityProviderRequest
{
    /// <summary>An access token of the user with the scope <c>aws.cognito.signin.user.admin</c>.</summary>
    public string AccessToken { get; set; }

    /// <summary>What <c>navigator.credentials.create()</c> answered, binary members in Base64url.</summary>
    public Document Credential { get; set; }
}
