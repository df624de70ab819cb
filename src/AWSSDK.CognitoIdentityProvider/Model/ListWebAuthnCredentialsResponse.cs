using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The answer to <see cref="ListWebAuthnCredentialsRequest"/>.</summary>
public class ListWebAuthnCredentialsResponse : AmazonWebServiceResponse
{
    public List<WebAuthnCredentialDescription> Credentials { get; set; }

    /// <summary>Where the last answer stopped; absent at the beginning, and at the end.</summary>
    public string NextToken { get; set; }
}
