using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Walks the groups of a user, asking for the next page when it is needed; can be walked once.</summary>
public interface IAdminListGroupsForUserPaginator
{
    /// <summary>The pages.</summary>
    IPaginatedEnumerable<AdminListGroupsForUserResponse> Responses { get; }

    /// <summary>What is on them.</summary>
    IPaginatedEnumerable<GroupType> Groups { get; }
}
