using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The answer to <see cref="AdminEnableUserRequest"/>; it carries nothing.</summary>
public class AdminEnableUserResponse : AmazonWebServiceResponse;
