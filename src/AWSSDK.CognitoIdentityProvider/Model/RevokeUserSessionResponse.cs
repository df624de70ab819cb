using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The answer to <see cref="RevokeUserSessionRequest"/>; it carries nothing.</summary>
public class RevokeUserSessionResponse : AmazonWebServiceResponse;
