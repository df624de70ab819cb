namespace AccountPortal.LocalPool.Operations;

internal sealed class UpdateUserAttributes(
    PoolDatabase database, AccessTokens accessTokens, AttributeChanges changes, PoolClock clock) : IOperation
{
    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var accessToken = input.Required("AccessToken", MemberRule.Token);
        var attributes = input.Attributes("UserAttributes", required: true);
        input.ThrowIfInvalid();

        var bearer = await accessTokens.ReadAsync(accessToken);
        var pool = bearer.Client.Pool;
        database.Read(store => AccessTokens.RequireUser(store, bearer));
        AttributeValidation.RequireWritable(bearer.Client.Client, attributes.Keys);
        AttributeValidation.RequireValid(pool, attributes, CognitoTexts.AttributeUnknown);
        AttributeValidation.RequireMutable(pool, attributes.Keys);
        var deliveries = await database.WriteAsync(
            store =>
            {
                var user = AccessTokens.RequireUser(store, bearer);
                var targets = changes.Apply(store, pool, user, attributes);
                store.RequireNames(pool, user, clock.GetUtcNow());
                store.SaveUser(user, clock.GetUtcNow());
                return targets;
            },
            cancellationToken);
        return new JsonObject { ["CodeDeliveryDetailsList"] = new JsonArray([.. deliveries.Select(target => target.ToDetails())]) };
    }
}
