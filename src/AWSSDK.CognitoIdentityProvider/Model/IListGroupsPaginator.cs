using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Walks the groups of a user pool, asking for the next page when it is needed; can be walked once.</summary>
public interface IListGroupsPaginator
{
    /// <summary>The pages.</summary>
    IPaginatedEnumerable<ListGroupsResponse> Responses { get; }

    /// <summary>What is on them.</summary>
    IPaginatedEnumerable<GroupType> Groups { get; }
}
