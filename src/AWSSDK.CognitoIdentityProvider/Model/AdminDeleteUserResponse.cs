using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The answer to <see cref="AdminDeleteUserRequest"/>; it carries nothing.</summary>
public class AdminDeleteUserResponse : AmazonWebServiceResponse;
