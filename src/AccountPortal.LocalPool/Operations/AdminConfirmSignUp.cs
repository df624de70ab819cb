namespace AccountPortal.LocalPool.Operations;

/// <summary>Confirms without a code, so no address is verified.</summary>
internal sealed class AdminConfirmSignUp(AdminUsers users) : IOperation
{
    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var target = AdminTarget.Read(input);
        input.ThrowIfInvalid();

        await users.ChangeAsync(
            target,
            (_, _, user) => user.Status = user.Status == UserStatus.Unconfirmed
                ? UserStatus.Confirmed
                : throw CognitoFault.NotAuthorized(CognitoTexts.CannotConfirm(user.Status)),
            cancellationToken);
        return [];
    }
}
