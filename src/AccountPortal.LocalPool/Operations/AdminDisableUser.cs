namespace AccountPortal.LocalPool.Operations;

internal sealed class AdminDisableUser(AdminUsers users, PoolClock clock) : IOperation
{
    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var target = AdminTarget.Read(input);
        input.ThrowIfInvalid();

        await users.ChangeAsync(
            target,
            (store, _, user) =>
            {
                user.Enabled = false;
                store.SignOutEverywhere(user, clock.GetUtcNow());
            },
            cancellationToken);
        return [];
    }
}
