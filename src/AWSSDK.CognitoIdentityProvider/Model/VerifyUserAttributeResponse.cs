using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The answer to <see cref="VerifyUserAttributeRequest"/>; it carries nothing.</summary>
public class VerifyUserAttributeResponse : AmazonWebServiceResponse;
