namespace AccountPortal.LocalPool.Operations;

/// <summary>Removes the authenticator app, turns its factor off and clears the preference for it.</summary>
internal sealed class AdminDeleteSoftwareToken(AdminUsers users) : IOperation
{
    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var target = AdminTarget.Read(input);
        input.ThrowIfInvalid();

        await users.ChangeAsync(
            target,
            (_, _, user) =>
            {
                user.Mfa.Disable(MfaSettings.Totp);
                user.Mfa.TotpSecret = user.Mfa.PendingTotpSecret = null;
                user.Mfa.TotpDeviceName = null;
            },
            cancellationToken);
        return [];
    }
}
