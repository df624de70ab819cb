using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The answer to <see cref="CreateGroupRequest"/>.</summary>
public class CreateGroupResponse : AmazonWebServiceResponse
{
    public GroupType Group { get; set; }
}
