namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>What walks the lists that come in pages.</summary>
public interface ICognitoIdentityProviderPaginatorFactory
{
    /// <summary>Walks the groups of a user.</summary>
    IAdminListGroupsForUserPaginator AdminListGroupsForUser(AdminListGroupsForUserRequest request);

    /// <summary>Walks the events in the history of a user.</summary>
    IAdminListUserAuthEventsPaginator AdminListUserAuthEvents(AdminListUserAuthEventsRequest request);

    /// <summary>Walks the groups of a user pool.</summary>
    IListGroupsPaginator ListGroups(ListGroupsRequest request);

    /// <summary>Walks the app clients of a user pool.</summary>
    IListUserPoolClientsPaginator ListUserPoolClients(ListUserPoolClientsRequest request);

    /// <summary>Walks the user pools of the account in the region.</summary>
    IListUserPoolsPaginator ListUserPools(ListUserPoolsRequest request);

    /// <summary>Walks the users that a filter finds.</summary>
    IListUsersPaginator ListUsers(ListUsersRequest request);

    /// <summary>Walks the users in a group.</summary>
    IListUsersInGroupPaginator ListUsersInGroup(ListUsersInGroupRequest request);
}
