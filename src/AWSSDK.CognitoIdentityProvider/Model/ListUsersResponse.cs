using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The answer to <see cref="ListUsersRequest"/>.</summary>
public class ListUsersResponse : AmazonWebServiceResponse
{
    public List<UserType> Users { get; set; }

    /// <summary>Where the last answer stopped; absent at the beginning, and at the end.</summary>
    public string PaginationToken { get; set; }
}
