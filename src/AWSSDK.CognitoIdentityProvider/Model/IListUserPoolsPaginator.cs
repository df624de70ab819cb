using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Walks the user pools of the account in the region, asking for the next page when it is needed; can be walked once.</summary>
public interface IListUserPoolsPaginator
{
    /// <summary>The pages.</summary>
    IPaginatedEnumerable<ListUserPoolsResponse> Responses { get; }

    /// <summary>What is on them.</summary>
    IPaginatedEnumerable<UserPoolDescriptionType> UserPools { get; }
}
