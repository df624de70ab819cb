using Amazon.CognitoIdentityProvider.Model;
using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Internal.Paginators;

internal sealed class ListUserPoolClientsPaginator(IAmazonCognitoIdentityProvider client, ListUserPoolClientsRequest request)
    : Paginator<ListUserPoolClientsRequest, ListUserPoolClientsResponse>(request), IListUserPoolClientsPaginator
{
    public IPaginatedEnumerable<UserPoolClientDescription> UserPoolClients => Items(response => response.UserPoolClients);

    protected override string TokenOf(ListUserPoolClientsRequest request) => request.NextToken;

    protected override string TokenOf(ListUserPoolClientsResponse response) => response.NextToken;

    protected override Task<ListUserPoolClientsResponse> SendAsync(ListUserPoolClientsRequest request, string token, CancellationToken cancellationToken)
    {
        request.NextToken = token;
        return client.ListUserPoolClientsAsync(request, cancellationToken);
    }
}
