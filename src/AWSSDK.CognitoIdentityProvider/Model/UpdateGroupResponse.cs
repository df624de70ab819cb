using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The answer to <see cref="UpdateGroupRequest"/>.</summary>
public class UpdateGroupResponse : AmazonWebServiceResponse
{
    public GroupType Group { get; set; }
}
