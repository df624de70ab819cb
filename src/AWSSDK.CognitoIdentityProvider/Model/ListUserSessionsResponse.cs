using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The answer to <see cref="ListUserSessionsRequest"/>.</summary>
public class ListUserSessionsResponse : AmazonWebServiceResponse
{
    public List<SessionDescriptionType> Sessions { get; set; }

    /// <summary>Where the last answer stopped; absent at the beginning, and at the end.</summary>
    public string NextToken { get; set; }
}
