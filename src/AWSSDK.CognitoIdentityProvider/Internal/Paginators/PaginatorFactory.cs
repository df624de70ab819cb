using Amazon.CognitoIdentityProvider.Model;

namespace Amazon.CognitoIdentityProvider.Internal.Paginators;

internal sealed class PaginatorFactory(IAmazonCognitoIdentityProvider client) : ICognitoIdentityProviderPaginatorFactory
{
    public IAdminListGroupsForUserPaginator AdminListGroupsForUser(AdminListGroupsForUserRequest request) => new AdminListGroupsForUserPaginator(client, request);

    public IAdminListUserAuthEventsPaginator AdminListUserAuthEvents(AdminListUserAuthEventsRequest request) => new AdminListUserAuthEventsPaginator(client, request);

    public IListGroupsPaginator ListGroups(ListGroupsRequest request) => new ListGroupsPaginator(client, request);

    public IListUserPoolClientsPaginator ListUserPoolClients(ListUserPoolClientsRequest request) => new ListUserPoolClientsPaginator(client, request);

    public IListUserPoolsPaginator ListUserPools(ListUserPoolsRequest request) => new ListUserPoolsPaginator(client, request);

    public IListUsersPaginator ListUsers(ListUsersRequest request) => new ListUsersPaginator(client, request);

    public IListUsersInGroupPaginator ListUsersInGroup(ListUsersInGroupRequest request) => new ListUsersInGroupPaginator(client, request);
}
