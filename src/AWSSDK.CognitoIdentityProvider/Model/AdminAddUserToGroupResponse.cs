using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The answer to <see cref="AdminAddUserToGroupRequest"/>; it carries nothing.</summary>
public class AdminAddUserToGroupResponse : AmazonWebServiceResponse;
