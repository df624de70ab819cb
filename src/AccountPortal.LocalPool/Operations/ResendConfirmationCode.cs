namespace AccountPortal.LocalPool.Operations;

internal sealed class ResendConfirmationCode(
    PoolDatabase database, PoolRegistry registry, VerificationCodes codes, Quotas quotas, Outbox outbox, AuthEvents events) : IOperation
{
    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var caller = UnauthenticatedCaller.Read(input);

        var (pool, client) = caller.Require(input, registry);
        var found = database.FindUser(pool, caller.Username);
        await quotas.SpendAsync(pool, found, caller.Username, nameof(ResendConfirmationCode), Quotas.Few, cancellationToken);
        var target = await database.WriteAsync(
            store => (found is null ? null : store.GetUser(pool.Id, found.Sub)) is { } user
                ? Send(store, pool, user)
                : Simulate(pool, client, caller.Username),
            cancellationToken);
        return new JsonObject { ["CodeDeliveryDetails"] = target.ToDetails() };
    }

    private DeliveryTarget Simulate(PoolDefinition pool, ClientDefinition client, string username) => client.PreventUserExistenceErrors
        ? SimulatedDelivery.TargetFor(database.Secrets, pool, username)
        : throw CognitoFault.UserNotFound(CognitoTexts.UsernameClientUnknown);

    private DeliveryTarget Send(PoolStore store, PoolDefinition pool, PoolUser user)
    {
        if (user.Status != UserStatus.Unconfirmed)
        {
            throw CognitoFault.InvalidParameter(CognitoTexts.UserAlreadyConfirmed);
        }
        var target = SignUpDelivery.TargetFor(pool, user) ?? throw CognitoFault.InvalidParameter(UnverifiedTexts.NothingToDeliverTo);
        events.Record(store, pool, user, AuthEvent.ResendCode);
        outbox.SendVerificationCode(
            store, target, codes.Issue(store, user, VerificationCodes.SignUp, target.Attribute, VerificationCodes.Day));
        return target;
    }
}
