namespace AccountPortal.LocalPool.Operations;

internal sealed class DeleteUserAttributes(PoolDatabase database, AccessTokens accessTokens, PoolClock clock) : IOperation
{
    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var accessToken = input.Required("AccessToken", MemberRule.Token);
        var names = input.RequiredNames("UserAttributeNames");
        input.ThrowIfInvalid();

        var bearer = await accessTokens.ReadAsync(accessToken);
        var pool = bearer.Client.Pool;
        database.Read(store => AccessTokens.RequireUser(store, bearer));
        AttributeValidation.RequireDeletable(pool, names);
        AttributeValidation.RequireWritable(bearer.Client.Client, names);
        await database.WriteAsync(store => Delete(store, bearer, pool, names), cancellationToken);
        return [];
    }

    private void Delete(PoolStore store, Bearer bearer, PoolDefinition pool, IReadOnlyList<string> names)
    {
        var user = AccessTokens.RequireUser(store, bearer);
        foreach (var name in names)
        {
            AttributeChanges.Remove(store, pool, user, name, CognitoTexts.DeletedAttributeRequired);
        }
        store.SyncNames(pool, user, clock.GetUtcNow());
        store.SaveUser(user, clock.GetUtcNow());
    }
}
