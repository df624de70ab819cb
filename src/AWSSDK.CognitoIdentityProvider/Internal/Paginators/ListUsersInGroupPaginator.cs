using Amazon.CognitoIdentityProvider.Model;
using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Internal.Paginators;

internal sealed class ListUsersInGroupPaginator(IAmazonCognitoIdentityProvider client, ListUsersInGroupRequest request)
    : Paginator<ListUsersInGroupRequest, ListUsersInGroupResponse>(request), IListUsersInGroupPaginator
{
    public IPaginatedEnumerable<UserType> Users => Items(response => response.Users);

    protected override string TokenOf(ListUsersInGroupRequest request) => request.NextToken;

    protected override string TokenOf(ListUsersInGroupResponse response) => response.NextToken;

    protected override Task<ListUsersInGroupResponse> SendAsync(ListUsersInGroupRequest request, string token, CancellationToken cancellationToken)
    {
        request.NextToken = token;
        return client.ListUsersInGroupAsync(request, cancellationToken);
    }
}
