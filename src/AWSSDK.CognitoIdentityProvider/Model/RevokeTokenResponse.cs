using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The answer to <see cref="RevokeTokenRequest"/>; it carries nothing.</summary>
public class RevokeTokenResponse : AmazonWebServiceResponse;
