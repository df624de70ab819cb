using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The answer to <see cref="AdminRemoveUserFromGroupRequest"/>; it carries nothing.</summary>
public class AdminRemoveUserFromGroupResponse : AmazonWebServiceResponse;
