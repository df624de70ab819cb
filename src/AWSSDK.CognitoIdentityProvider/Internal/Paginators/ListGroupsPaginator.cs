using Amazon.CognitoIdentityProvider.Model;
using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Internal.Paginators;

internal sealed class ListGroupsPaginator(IAmazonCognitoIdentityProvider client, ListGroupsRequest request)
    : Paginator<ListGroupsRequest, ListGroupsResponse>(request), IListGroupsPaginator
{
    public IPaginatedEnumerable<GroupType> Groups => Items(response => response.Groups);

    protected override string TokenOf(ListGroupsRequest request) => request.NextToken;

    protected override string TokenOf(ListGroupsResponse response) => response.NextToken;

    protected override Task<ListGroupsResponse> SendAsync(ListGroupsRequest request, string token, CancellationToken cancellationToken)
    {
        request.NextToken = token;
        return client.ListGroupsAsync(request, cancellationToken);
    }
}
