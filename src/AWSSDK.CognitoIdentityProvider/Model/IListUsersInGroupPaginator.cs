using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Walks the users in a group, asking for the next page when it is needed; can be walked once.</summary>
public interface IListUsersInGroupPaginator
{
    /// <summary>The pages.</summary>
    IPaginatedEnumerable<ListUsersInGroupResponse> Responses { get; }

    /// <summary>What is on them.</summary>
    IPaginatedEnumerable<UserType> Users { get; }
}
