namespace AccountPortal.LocalPool.Operations;

internal sealed class AdminSetUserMFAPreference(AdminUsers users) : IOperation
{
    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var target = AdminTarget.Read(input);
        var preferences = MfaPreferences.Read(input);
        input.ThrowIfInvalid();

        await users.ChangeAsync(target, (_, pool, user) => preferences.Apply(pool, user), cancellationToken);
        return [];
    }
}
