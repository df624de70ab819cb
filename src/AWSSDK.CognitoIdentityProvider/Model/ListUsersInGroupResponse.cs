using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The answer to <see cref="ListUsersInGroupRequest"/>.</summary>
public class ListUsersInGroupResponse : AmazonWebServiceResponse
{
    public List<UserType> Users { get; set; }

    /// <summary>Where the last answer stopped; absent at the beginning, and at the end.</summary>
    public string NextToken { get; set; }
}
