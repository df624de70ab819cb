namespace AccountPortal.LocalPool.Operations;

internal sealed class ConfirmSignUp(
    PoolDatabase database, PoolRegistry registry, VerificationCodes codes, Quotas quotas, SignUpSessions sessions,
    PoolClock clock) : IOperation
{
    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var caller = UnauthenticatedCaller.Read(input);
        var code = input.Required("ConfirmationCode", MemberRule.Code);
        var force = input.Flag("ForceAliasCreation");
        var session = input.Optional("Session", MemberRule.Session);

        var poolClient = caller.Require(input, registry);
        var (pool, client) = poolClient;
        var found = database.FindUser(pool, caller.Username);
        await quotas.SpendAsync(pool, found, caller.Username, nameof(ConfirmSignUp), Quotas.Many, cancellationToken);
        var next = await database.WriteAsync(
            store =>
            {
                var user = (found is null ? null : store.GetUser(pool.Id, found.Sub)) ?? throw Unknown(client);
                var attribute = Confirm(store, pool, user, code, force);
                return sessions.Continue(store, poolClient, user, attribute, session);
            },
            cancellationToken);
        return next is null ? [] : new JsonObject { ["Session"] = next };
    }

    // Returns the attribute the code was sent to.
    private string Confirm(PoolStore store, PoolDefinition pool, PoolUser user, string code, bool force)
    {
        if (user.Status != UserStatus.Unconfirmed)
        {
            throw CognitoFault.NotAuthorized(CognitoTexts.CannotConfirm(user.Status));
        }
        var attribute = codes.Redeem(store, user, VerificationCodes.SignUp, code);
        user.Status = UserStatus.Confirmed;
        if (user.Attributes.ContainsKey(attribute))
        {
            user.SetVerified(attribute, true);
        }
        store.RequireNames(pool, user, clock.GetUtcNow(), force);
        store.SaveUser(user, clock.GetUtcNow());
        return attribute;
    }

    private static CognitoFault Unknown(ClientDefinition client) => client.PreventUserExistenceErrors
        ? CognitoFault.CodeMismatch(CognitoTexts.CodeMismatch)
        : CognitoFault.UserNotFound(CognitoTexts.UsernameClientUnknown);
}
