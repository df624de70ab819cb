namespace AccountPortal.LocalPool.Operations;

internal sealed class AdminUserGlobalSignOut(AdminUsers users, PoolClock clock) : IOperation
{
    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var target = AdminTarget.Read(input);
        input.ThrowIfInvalid();

        await users.ChangeAsync(target, (store, _, user) => store.SignOutEverywhere(user, clock.GetUtcNow()), cancellationToken);
        return [];
    }
}
