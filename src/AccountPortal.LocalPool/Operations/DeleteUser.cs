namespace AccountPortal.LocalPool.Operations;

internal sealed class DeleteUser(PoolDatabase database, AccessTokens accessTokens) : IOperation
{
    public bool HasOutput => false;

    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var accessToken = input.Required("AccessToken", MemberRule.Token);
        input.ThrowIfInvalid();

        var bearer = await accessTokens.ReadAsync(accessToken);
        await database.WriteAsync(store => store.DeleteUser(AccessTokens.RequireUser(store, bearer)), cancellationToken);
        return [];
    }
}
