using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The answer to <see cref="ListUserPoolsRequest"/>.</summary>
public class ListUserPoolsResponse : AmazonWebServiceResponse
{
    public List<UserPoolDescriptionType> UserPools { get; set; }

    /// <summary>Where the last answer stopped; absent at the beginning, and at the end.</summary>
    public string NextToken { get; set; }
}
