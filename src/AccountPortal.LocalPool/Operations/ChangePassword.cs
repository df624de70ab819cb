namespace AccountPortal.LocalPool.Operations;

internal sealed class ChangePassword(
    PoolDatabase database,
    AccessTokens accessTokens,
    Passwords passwords,
    PasswordHistory history,
    Quotas quotas,
    Lockout lockout,
    AuthEvents events,
    PoolClock clock) : IOperation
{
    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var accessToken = input.Required("AccessToken", MemberRule.Token);
        var proposed = input.Required("ProposedPassword", MemberRule.Password);
        var previous = input.Optional("PreviousPassword", MemberRule.Password);
        input.ThrowIfInvalid();

        var bearer = await accessTokens.ReadAsync(accessToken);
        var pool = bearer.Client.Pool;
        var user = database.Read(store => AccessTokens.RequireUser(store, bearer));
        await quotas.SpendAsync(pool, user, user.Username, nameof(ChangePassword), Quotas.Few, cancellationToken);

        // A user without a password sets the first one without PreviousPassword.
        var right = user.Password is null || passwords.Matches(pool, user, user.Username, previous ?? "");
        await database.WriteAsync(store => Prove(store, pool, user, right), cancellationToken);
        pool.PasswordPolicy.Require(proposed);
        history.Require(pool, user, proposed);
        var verifier = passwords.Create(pool, user.Username, proposed);
        await database.WriteAsync(store => Save(store, bearer, user, verifier, proposed), cancellationToken);
        return [];
    }

    // A wrong previous password counts like a failed sign-in: a stolen session must not help to guess it.
    private void Prove(PoolStore store, PoolDefinition pool, PoolUser user, bool right)
    {
        var subject = Quotas.Subject(store.Secrets, pool, user, user.Username);
        lockout.RequireUnlocked(store, subject);
        if (!right)
        {
            lockout.CountFailure(store, subject);
            throw CognitoFault.NotAuthorized(CognitoTexts.WrongPassword).AfterCounting();
        }
    }

    private void Save(PoolStore store, Bearer bearer, PoolUser proven, PasswordVerifier verifier, string proposed)
    {
        var user = AccessTokens.RequireUser(store, bearer);
        if (!PasswordVerifier.Same(user.Password, proven.Password))
        {
            // The password has changed since it was checked.
            throw CognitoFault.NotAuthorized(CognitoTexts.WrongPassword);
        }
        history.Replace(bearer.Client.Pool, user, proven, verifier, proposed);
        store.SaveUser(user, clock.GetUtcNow());
        events.Record(store, bearer.Client.Pool, user, AuthEvent.PasswordChange);
    }
}
