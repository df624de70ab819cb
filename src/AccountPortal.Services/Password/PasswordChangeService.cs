namespace AccountPortal.Services.Password;

/// <summary>Changes the password of the signed-in user, given the current one.</summary>
internal sealed class PasswordChangeService(
    IAmazonCognitoIdentityProvider cognito,
    AuthorizedCalls calls,
    ICurrentSession session,
    Reauthentication reauthentication,
    ActivityRecorder activity,
    IPoolDescriptionProvider pools,
    ILogger<PasswordChangeService> logger) : IPassword
{
    public async Task<AccountError?> ChangePasswordAsync(string currentPassword, string newPassword, CancellationToken cancellationToken)
    {
        if (await reauthentication.RequireAsync(cancellationToken) is { } refusal)
        {
            return refusal;
        }

        var pool = await pools.GetAsync(cancellationToken);
        if (!pool.PasswordPolicy.IsMetBy(newPassword))
        {
            return new AccountError(AccountErrorKind.PasswordPolicy);
        }

        // Without the current password Cognito would set the first password of a user who has none.
        if (currentPassword.Length is 0 or > PasswordPolicy.MaximumLength)
        {
            return new AccountError(AccountErrorKind.WrongPassword);
        }

        var result = await calls.TryAsync(
            token => cognito.ChangePasswordAsync(
                new() { AccessToken = token, PreviousPassword = currentPassword, ProposedPassword = newPassword }, cancellationToken),
            cancellationToken,
            notAuthorized: AccountErrorKind.WrongPassword);
        var identity = await session.GetIdentityAsync(cancellationToken);
        if (!result.Succeeded)
        {
            PasswordLog.PasswordChangeFailed(logger, identity?.SessionId ?? "", result.Error.Code);
            return result.Error;
        }

        PasswordLog.PasswordChanged(logger, identity?.SessionId ?? "");
        await activity.RecordAsync(ActivityKind.PasswordChanged, detail: null, cancellationToken);

        // Cognito does not revoke the tokens of other sessions.
        await session.EndAllAsync(SessionEndReason.PasswordChanged, exceptThis: true, cancellationToken);
        return null;
    }
}
