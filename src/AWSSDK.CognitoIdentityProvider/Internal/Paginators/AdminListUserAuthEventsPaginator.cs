using Amazon.CognitoIdentityProvider.Model;
using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Internal.Paginators;

internal sealed class AdminListUserAuthEventsPaginator(IAmazonCognitoIdentityProvider client, AdminListUserAuthEventsRequest request)
    : Paginator<AdminListUserAuthEventsRequest, AdminListUserAuthEventsResponse>(request), IAdminListUserAuthEventsPaginator
{
    public IPaginatedEnumerable<AuthEventType> AuthEvents => Items(response => response.AuthEvents);

    protected override string TokenOf(AdminListUserAuthEventsRequest request) => request.NextToken;

    protected override string TokenOf(AdminListUserAuthEventsResponse response) => response.NextToken;

    protected override Task<AdminListUserAuthEventsResponse> SendAsync(AdminListUserAuthEventsRequest request, string token, CancellationToken cancellationToken)
    {
        request.NextToken = token;
        return client.AdminListUserAuthEventsAsync(request, cancellationToken);
    }
}
