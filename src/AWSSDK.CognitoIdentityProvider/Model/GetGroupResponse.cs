using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The answer to <see cref="GetGroupRequest"/>.</summary>
public class GetGroupResponse : AmazonWebServiceResponse
{
    public GroupType Group { get; set; }
}
