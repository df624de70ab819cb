using Amazon.Runtime;
using Amazon.Runtime.Documents;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The answer to <see cref="StartWebAuthnRegistrationRequest"/>.</summary>
public class StartWebAuthnRegistrationResponse : AmazonWebServiceResponse
{
    /// <summary>The options that the browser's <c>navigator.credentials.create()</c> takes, binary members in Base64url.</summary>
    public Document CredentialCreationOptions { get; set; }
}
