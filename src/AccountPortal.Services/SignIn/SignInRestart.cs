namespace AccountPortal.Services.SignIn;

/// <summary>Repeats a sign-in up to its current step, with the stored password or the one that the user types again.</summary>
internal sealed class SignInRestart(
    IPasswordAuthenticator authenticator,
    DeviceSignIn device,
    ResendPasswords resendPasswords,
    SignInProgress progress,
    CurrentPendingRecord pending,
    ChallengeService challenges,
    ActivityRecorder activity,
    Pseudonyms pseudonyms,
    ILogger<SignInRestart> logger)
{
    /// <param name="record">The pending record of the sign-in.</param>
    /// <param name="typed">The password, where the user was asked for it.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <returns>The pending step; <see cref="AccountErrorKind.PasswordNeeded"/> where no password is available.</returns>
    public async Task<AccountResult<SignInStep>> RestartAsync(PendingRecord record, string? typed, CancellationToken cancellationToken)
    {
        var password = string.IsNullOrEmpty(typed) ? resendPasswords.Take(record.PasswordKey) : typed;
        if (password is null)
        {
            return new AccountError(AccountErrorKind.PasswordNeeded);
        }

        if (password.Length > PasswordPolicy.MaximumLength)
        {
            return new AccountError(AccountErrorKind.WrongPassword);
        }

        var answer = await CognitoErrors.TryAsync(
            () => device.TakeAsync(
                record.Identifier,
                key => authenticator.AuthenticateAsync(record.Identifier, password, key, cancellationToken),
                cancellationToken),
            AccountErrorKind.WrongPassword,
            cancellationToken);
        if (!answer.Succeeded)
        {
            SignInLog.SignInFailed(logger, pseudonyms.Of(record.Identifier), answer.Error.Code);
            await activity.RecordAsync(ActivityKind.SignInFailed, record.Identifier, detail: null, cancellationToken);
            return answer.Error;
        }

        // A typed password is stored for one resend only.
        var context = SignInContext.Of(record) with { PasswordKey = string.IsNullOrEmpty(typed) ? null : resendPasswords.Hold(password) };
        var step = await progress.ToNextStepAsync(answer.Value, context, previous: null, cancellationToken);
        return await ReturnToAsync(record, step, cancellationToken);
    }

    // Repeats the user's earlier choice.
    private async Task<AccountResult<SignInStep>> ReturnToAsync(PendingRecord before, SignInStep step, CancellationToken cancellationToken)
    {
        if (pending.Find() is not { Challenge: { } challenge } now || before.Challenge is not { } left)
        {
            return step;
        }

        return step switch
        {
            SignInStep.ChooseMfa choice when MfaMethodNames.FromCognito(left.Name) is { } method && choice.Options.Contains(method) =>
                await challenges.RespondAsync(now, challenge, [("ANSWER", left.Name)], cancellationToken),
            SignInStep.MfaSetup when before.NewEmail is { } address =>
                await challenges.RespondAsync(now, challenge, [(MfaAddressSetup.EmailAnswer, address)], cancellationToken),
            _ => step,
        };
    }
}
