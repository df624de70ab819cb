namespace AccountPortal.LocalPool.Operations;

internal sealed class AdminDeleteUserAttributes(AdminUsers users, PoolClock clock) : IOperation
{
    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var target = AdminTarget.Read(input);
        var names = input.RequiredNames("UserAttributeNames");
        input.ThrowIfInvalid();

        await users.ChangeAsync(
            target,
            (store, pool, user) =>
            {
                AttributeValidation.RequireDeletable(pool, names);
                foreach (var name in names)
                {
                    AttributeChanges.Remove(store, pool, user, name, CognitoTexts.DeletedAttributeRequired);
                }
                store.SyncNames(pool, user, clock.GetUtcNow());
            },
            cancellationToken);
        return [];
    }
}
