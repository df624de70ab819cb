namespace AccountPortal.LocalPool.Operations;

/// <summary><see cref="SetUserSettings"/> by an administrator.</summary>
internal sealed class AdminSetUserSettings(AdminUsers users) : IOperation
{
    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var target = AdminTarget.Read(input);
        var options = input.RequiredList("MFAOptions");
        input.ThrowIfInvalid();

        await users.ChangeAsync(
            target, (_, pool, user) => MfaPreferences.ApplyLegacy(pool, user, sms: options.Count > 0), cancellationToken);
        return [];
    }
}
