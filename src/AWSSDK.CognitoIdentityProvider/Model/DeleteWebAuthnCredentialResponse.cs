using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The answer to <see cref="DeleteWebAuthnCredentialRequest"/>; it carries nothing.</summary>
public class DeleteWebAuthnCredentialResponse : AmazonWebServiceResponse;
