namespace AccountPortal.LocalPool.Operations;

/// <summary>Tokens revoked by AdminDisableUser stay revoked.</summary>
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
