namespace AccountPortal.LocalPool.Operations;

/// <summary>What was revoked when the user was disabled stays revoked.</summary>
internal sealed class AdminEnableUser(AdminUsers users) : IOperation
{
    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var target = AdminTarget.Read(input);
        input.ThrowIfInvalid();

        await users.ChangeAsync(target, (_, _, user) => user.Enabled = true, cancellationToken);
        return [];
    }
}
