using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The answer to <see cref="ListGroupsRequest"/>.</summary>
public class ListGroupsResponse : AmazonWebServiceResponse
{
    public List<GroupType> Groups { get; set; }

    /// <summary>Where the last answer stopped; absent at the beginning, and at the end.</summary>
    public string NextToken { get; set; }
}
