namespace AccountPortal.LocalPool.Operations;

internal sealed class AssociateSoftwareToken(
    PoolDatabase database, AccessTokens accessTokens, MfaSetupSessions setups, PoolClock clock) : IOperation
{
    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var accessToken = input.Optional("AccessToken", MemberRule.Token);
        var session = input.Optional("Session", MemberRule.Session);
        input.ThrowIfInvalid();

        if (accessToken is null == session is null)
        {
            throw CognitoFault.InvalidParameter(UnverifiedTexts.ExactlyOneOfTokenAndSession);
        }
        if (session is not null)
        {
            return await database.WriteAsync(store => ForSession(store, session), cancellationToken);
        }
        var bearer = await accessTokens.ReadAsync(accessToken!);
        return await database.WriteAsync(
            store => new JsonObject { ["SecretCode"] = Associate(store, bearer.Client.Pool, AccessTokens.RequireUser(store, bearer)) },
            cancellationToken);
    }

    private JsonObject ForSession(PoolStore store, string session)
    {
        var setup = setups.Require(store, session);
        var secret = Associate(store, setup.Client.Pool, setup.User);
        return new JsonObject { ["SecretCode"] = secret, ["Session"] = setups.Continue(store, setup, registered: false) };
    }

    private string Associate(PoolStore store, PoolDefinition pool, PoolUser user)
    {
        if (!pool.TotpMfa)
        {
            throw CognitoFault.SoftwareTokenMfaNotFound(CognitoTexts.TotpOff);
        }
        var secret = SoftwareTokens.Associate(store, user);
        store.SaveUser(user, clock.GetUtcNow());
        return secret;
    }
}
