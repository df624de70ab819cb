using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Walks the users that a filter finds, asking for the next page when it is needed; can be walked once.</summary>
public interface IListUsersPaginator
{
    /// <summary>The pages.</summary>
    IPaginatedEnumerable<ListUsersResponse> Responses { get; }

    /// <summary>What is on them.</summary>
    IPaginatedEnumerable<UserType> Users { get; }
}
