namespace AccountPortal.LocalPool.Operations;

/// <summary>Legacy switch for SMS MFA: a list turns it on, an empty list off.</summary>
internal sealed class SetUserSettings(PoolDatabase database, AccessTokens accessTokens, PoolClock clock) : IOperation
{
    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var accessToken = input.Required("AccessToken", MemberRule.Token);
        var options = input.RequiredList("MFAOptions");
        input.ThrowIfInvalid();

        var bearer = await accessTokens.ReadAsync(accessToken);
        await database.WriteAsync(
            store =>
            {
                var user = AccessTokens.RequireUser(store, bearer);
                MfaPreferences.ApplyLegacy(bearer.Client.Pool, user, sms: options.Count > 0);
                store.SaveUser(user, clock.GetUtcNow());
            },
            cancellationToken);
        return [];
    }
}
