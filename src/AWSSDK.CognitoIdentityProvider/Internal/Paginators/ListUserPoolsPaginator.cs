using Amazon.CognitoIdentityProvider.Model;
using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Internal.Paginators;

internal sealed class ListUserPoolsPaginator(IAmazonCognitoIdentityProvider client, ListUserPoolsRequest request)
    : Paginator<ListUserPoolsRequest, ListUserPoolsResponse>(request), IListUserPoolsPaginator
{
    public IPaginatedEnumerable<UserPoolDescriptionType> UserPools => Items(response => response.UserPools);

    protected override string TokenOf(ListUserPoolsRequest request) => request.NextToken;

    protected override string TokenOf(ListUserPoolsResponse response) => response.NextToken;

    protected override Task<ListUserPoolsResponse> SendAsync(ListUserPoolsRequest request, string token, CancellationToken cancellationToken)
    {
        request.NextToken = token;
        return client.ListUserPoolsAsync(request, cancellationToken);
    }
}
