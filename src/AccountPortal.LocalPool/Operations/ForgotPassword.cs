namespace AccountPortal.LocalPool.Operations;

internal sealed class ForgotPassword(
    PoolDatabase database, PoolRegistry registry, VerificationCodes codes, Quotas quotas, Outbox outbox, AuthEvents events) : IOperation
{
    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var caller = UnauthenticatedCaller.Read(input);

        var (pool, client) = caller.Require(input, registry);
        var found = database.FindUser(pool, caller.Username);
        await quotas.SpendAsync(pool, found, caller.Username, nameof(ForgotPassword), Quotas.Few, cancellationToken);
        var target = await database.WriteAsync(
            store => Send(store, pool, client, store.FindUser(pool, caller.Username), caller.Username), cancellationToken);
        return new JsonObject { ["CodeDeliveryDetails"] = target.ToDetails() };
    }

    private DeliveryTarget Send(PoolStore store, PoolDefinition pool, ClientDefinition client, PoolUser? found, string username)
    {
        if (RecoveryFault(pool, found) is { } fault)
        {
            // PreventUserExistenceErrors hides unknown, disabled and unreachable users; a wrong status is told.
            var isHidden = fault.Name != "NotAuthorizedException" || found is { Enabled: false };
            return client.PreventUserExistenceErrors && isHidden
                ? SimulatedDelivery.TargetFor(store.Secrets, pool, username)
                : throw fault;
        }
        var target = RecoveryDelivery.TargetFor(pool, found!)!;
        events.Record(store, pool, found!, AuthEvent.ForgotPassword);
        outbox.SendVerificationCode(
            store, target, codes.Issue(store, found!, VerificationCodes.ForgotPassword, target.Attribute, VerificationCodes.Hour));
        return target;
    }

    private static CognitoFault? RecoveryFault(PoolDefinition pool, PoolUser? user) => user switch
    {
        null => CognitoFault.UserNotFound(CognitoTexts.UsernameClientUnknown),
        { Enabled: false } => CognitoFault.NotAuthorized(CognitoTexts.UserDisabled),
        { Status: UserStatus.ForceChangePassword } => CognitoFault.NotAuthorized(CognitoTexts.PasswordCannotBeReset),
        _ when pool.AccountRecovery is ["admin_only"] => CognitoFault.NotAuthorized(CognitoTexts.ContactAdministrator),
        _ when RecoveryDelivery.TargetFor(pool, user) is null => CognitoFault.InvalidParameter(CognitoTexts.NoRecoveryDelivery),
        _ => null,
    };
}
