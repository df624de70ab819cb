namespace AccountPortal.LocalPool.Operations;

/// <summary>No app client's WriteAttributes apply; an administrator may also set email_verified and phone_number_verified.</summary>
internal sealed class AdminUpdateUserAttributes(AdminUsers users, AttributeChanges changes, PoolClock clock) : IOperation
{
    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var target = AdminTarget.Read(input);
        var attributes = input.Attributes("UserAttributes", required: true);
        input.ThrowIfInvalid();

        await users.ChangeAsync(
            target,
            (store, pool, user) =>
            {
                AttributeValidation.RequireValid(pool, attributes, CognitoTexts.AttributeUnknown);
                AttributeValidation.RequireMutable(pool, attributes.Keys);
                changes.Apply(store, pool, user, attributes);
                store.RequireNames(pool, user, clock.GetUtcNow());
            },
            cancellationToken);
        return [];
    }
}
