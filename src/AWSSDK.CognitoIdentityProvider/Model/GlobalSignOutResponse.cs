using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The answer to <see cref="GlobalSignOutRequest"/>; it carries nothing.</summary>
public class GlobalSignOutResponse : AmazonWebServiceResponse;
