using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The answer to <see cref="CompleteWebAuthnRegistrationRequest"/>; it carries nothing.</summary>
public class CompleteWebAuthnRegistrationResponse : AmazonWebServiceResponse;
