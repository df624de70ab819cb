using Amazon.CognitoIdentityProvider.Model;
using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Internal.Paginators;

internal sealed class AdminListGroupsForUserPaginator(IAmazonCognitoIdentityProvider client, AdminListGroupsForUserRequest request)
    : Paginator<AdminListGroupsForUserRequest, AdminListGroupsForUserResponse>(request), IAdminListGroupsForUserPaginator
{
    public IPaginatedEnumerable<GroupType> Groups => Items(response => response.Groups);

    protected override string TokenOf(AdminListGroupsForUserRequest request) => request.NextToken;

    protected override string TokenOf(AdminListGroupsForUserResponse response) => response.NextToken;

    protected override Task<AdminListGroupsForUserResponse> SendAsync(AdminListGroupsForUserRequest request, string token, CancellationToken cancellationToken)
    {
        request.NextToken = token;
        return client.AdminListGroupsForUserAsync(request, cancellationToken);
    }
}
