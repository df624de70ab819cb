using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The answer to <see cref="DeleteGroupRequest"/>; it carries nothing.</summary>
public class DeleteGroupResponse : AmazonWebServiceResponse;
