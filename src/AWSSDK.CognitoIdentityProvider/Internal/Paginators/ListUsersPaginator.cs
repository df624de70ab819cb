using Amazon.CognitoIdentityProvider.Model;
using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Internal.Paginators;

internal sealed class ListUsersPaginator(IAmazonCognitoIdentityProvider client, ListUsersRequest request)
    : Paginator<ListUsersRequest, ListUsersResponse>(request), IListUsersPaginator
{
    public IPaginatedEnumerable<UserType> Users => Items(response => response.Users);

    protected override string TokenOf(ListUsersRequest request) => request.PaginationToken;

    protected override string TokenOf(ListUsersResponse response) => response.PaginationToken;

    protected override Task<ListUsersResponse> SendAsync(ListUsersRequest request, string token, CancellationToken cancellationToken)
    {
        request.PaginationToken = token;
        return client.ListUsersAsync(request, cancellationToken);
    }
}
