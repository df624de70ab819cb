using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The answer to <see cref="DeleteUserRequest"/>; it carries nothing.</summary>
public class DeleteUserResponse : AmazonWebServiceResponse;
