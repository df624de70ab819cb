using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The answer to <see cref="AdminDisableUserRequest"/>; it carries nothing.</summary>
public class AdminDisableUserResponse : AmazonWebServiceResponse;
