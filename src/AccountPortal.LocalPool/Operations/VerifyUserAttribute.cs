namespace AccountPortal.LocalPool.Operations;

internal sealed class VerifyUserAttribute(
    PoolDatabase database, AccessTokens accessTokens, VerificationCodes codes, Quotas quotas, PoolClock clock) : IOperation
{
    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var accessToken = input.Required("AccessToken", MemberRule.Token);
        var name = input.Required("AttributeName", MemberRule.AttributeName);
        var code = input.Required("Code", MemberRule.Code);
        input.ThrowIfInvalid();

        var bearer = await accessTokens.ReadAsync(accessToken);
        var user = database.Read(store => AccessTokens.RequireUser(store, bearer));
        if (!StandardAttributes.IsVerifiable(name))
        {
            throw CognitoFault.InvalidParameter(CognitoTexts.OnlyEmailAndPhone);
        }
        await quotas.SpendAsync(bearer.Client.Pool, user, user.Username, nameof(VerifyUserAttribute), Quotas.Many, cancellationToken);
        await database.WriteAsync(store => Verify(store, bearer, name, code), cancellationToken);
        return [];
    }

    private void Verify(PoolStore store, Bearer bearer, string name, string code)
    {
        var user = AccessTokens.RequireUser(store, bearer);
        codes.Redeem(store, user, VerificationCodes.Verifies(name), code);
        if (user.Pending.Remove(name, out var pending))
        {
            user.Attributes[name] = pending;
            VerificationCodes.CancelSentTo(store, user, name);
        }
        user.SetVerified(name, true);
        store.RequireNames(bearer.Client.Pool, user, clock.GetUtcNow());
        store.SaveUser(user, clock.GetUtcNow());
    }
}
