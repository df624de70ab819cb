namespace AccountPortal.LocalPool.Operations;

internal sealed class ListDevices(PoolDatabase database, AccessTokens accessTokens) : IOperation
{
    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var accessToken = input.Required("AccessToken", MemberRule.Token);
        var page = Pagination.Read(input, "PaginationToken");
        input.ThrowIfInvalid();

        var bearer = await accessTokens.ReadAsync(accessToken);
        return database.Read(store =>
        {
            var user = AccessTokens.RequireUser(store, bearer);
            DeviceTracking.RequireOn(bearer.Client.Pool);
            return UserDevices.Page(store, bearer.Client.Pool, user, page);
        });
    }
}
