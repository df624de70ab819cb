namespace AccountPortal.LocalPool.Operations;

internal sealed class ConfirmForgotPassword(
    PoolDatabase database, PoolRegistry registry, VerificationCodes codes, Passwords passwords, PasswordHistory history, Quotas quotas,
    PoolClock clock) : IOperation
{
    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var caller = UnauthenticatedCaller.Read(input);
        var code = input.Required("ConfirmationCode", MemberRule.Code);
        var password = input.Required("Password", MemberRule.Password);

        var (pool, client) = caller.Require(input, registry);
        var found = database.FindUser(pool, caller.Username);
        await quotas.SpendAsync(pool, found, caller.Username, nameof(ConfirmForgotPassword), Quotas.Many, cancellationToken);
        pool.PasswordPolicy.Require(password);

        // Computed in any case, so that an unknown user takes as long as a known one.
        var verifier = passwords.Create(pool, found?.Username ?? caller.Username, password);
        if (found is not { Enabled: true })
        {
            throw Refusal(client, found);
        }

        // The password history answers only after the code is checked.
        database.Read(store =>
        {
            codes.Check(store, found, VerificationCodes.ForgotPassword, code);
            return found;
        });
        history.Require(pool, found, password);
        await database.WriteAsync(
            store =>
            {
                var user = store.GetUser(pool.Id, found.Sub) ?? throw Refusal(client, null);
                codes.Redeem(store, user, VerificationCodes.ForgotPassword, code);
                if (user.Status == UserStatus.Unconfirmed)
                {
                    throw CognitoFault.UserNotConfirmed(CognitoTexts.UserNotConfirmed);
                }
                history.Replace(pool, user, found, verifier, password);
                user.Status = UserStatus.Confirmed;
                Lockout.Clear(store, Quotas.Subject(store.Secrets, pool, user, user.Username));
                store.SaveUser(user, clock.GetUtcNow());
            },
            cancellationToken);
        return [];
    }

    private static CognitoFault Refusal(ClientDefinition client, PoolUser? user) =>
        client.PreventUserExistenceErrors ? CognitoFault.CodeMismatch(CognitoTexts.CodeMismatch)
        : user is null ? CognitoFault.UserNotFound(CognitoTexts.UsernameClientUnknown)
        : CognitoFault.NotAuthorized(CognitoTexts.UserDisabled);
}
