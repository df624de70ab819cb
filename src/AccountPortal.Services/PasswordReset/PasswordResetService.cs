namespace AccountPortal.Services.PasswordReset;

/// <summary>Resets forgotten passwords. Every identifier gets the same answer in the same time, whether or not an account exists.</summary>
internal sealed class PasswordResetService(
    IAmazonCognitoIdentityProvider cognito,
    AppClient client,
    CurrentPendingRecord pending,
    CodeThrottle throttle,
    ICurrentSession session,
    IPoolDescriptionProvider pools,
    ResponseTiming timing,
    ActivityRecorder activity,
    Pseudonyms pseudonyms,
    TimeProvider time,
    ILogger<PasswordResetService> logger) : IPasswordReset
{
    private const string Purpose = "reset";

    // The lifetime of Cognito's code.
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    public Task<AccountResult<SignInStep>> StartPasswordResetAsync(string username, CancellationToken cancellationToken) =>
        timing.HoldAsync(() => StartCoreAsync(username, required: false, returnUrl: null, cancellationToken), cancellationToken);

    /// <summary>Starts the reset that the pool required after a correct password.</summary>
    public Task<AccountResult<SignInStep>> StartRequiredAsync(string username, string? returnUrl, CancellationToken cancellationToken) =>
        StartCoreAsync(username, required: true, returnUrl, cancellationToken);

    public Task<AccountResult<SignInStep>> ResetPasswordAsync(
        string username, string typed, string newPassword, CancellationToken cancellationToken) =>
        timing.HoldAsync(() => ResetCoreAsync(username, typed, newPassword, cancellationToken), cancellationToken);

    private async Task<AccountResult<SignInStep>> StartCoreAsync(
        string username, bool required, string? returnUrl, CancellationToken cancellationToken)
    {
        var identifier = Identifiers.Normalise(username, await pools.GetAsync(cancellationToken));
        if (pending.TooSoon(PendingKind.ResetPassword, identifier) is { } tooSoon)
        {
            return tooSoon;
        }

        // Another browser may have just requested a code, which is on its way; the user must be able to enter it here.
        var resendAt = throttle.Take(Purpose, identifier, out var granted);
        if (granted && Identifiers.CanExist(identifier) && await SendCodeAsync(identifier, cancellationToken) is { } failure)
        {
            return failure;
        }

        if (granted)
        {
            await activity.RecordAsync(ActivityKind.PasswordResetRequested, identifier, detail: null, cancellationToken);
        }

        var known = pending.Find();
        var record = new PendingRecord
        {
            Kind = PendingKind.ResetPassword,
            Identifier = identifier,
            Required = required || known is { Kind: PendingKind.ResetPassword, Required: true } && known.Identifier == identifier,
            ResendAt = resendAt,
            ReturnUrl = returnUrl ?? known?.ReturnUrl,
            ExpiresAt = time.GetUtcNow() + Lifetime,
        };
        pending.Begin(record);
        return SignInSteps.StepOf(record);
    }

    private async Task<AccountError?> SendCodeAsync(string identifier, CancellationToken cancellationToken)
    {
        var result = await CognitoErrors.TryAsync(
            () => cognito.ForgotPasswordAsync(
                new() { ClientId = client.Id, Username = identifier, SecretHash = client.SecretHash(identifier) }, cancellationToken),
            AccountErrorKind.RecoveryUnavailable,
            cancellationToken);
        if (result.Succeeded || EnumerationGuard.IsAccountIndependent(result.Error.Kind))
        {
            return result.Error;
        }

        CodeLog.CodeNotSent(logger, pseudonyms.Of(identifier), result.Error.Code);
        return null;
    }

    private async Task<AccountResult<SignInStep>> ResetCoreAsync(
        string username, string typed, string newPassword, CancellationToken cancellationToken)
    {
        var pool = await pools.GetAsync(cancellationToken);
        var identifier = Identifiers.Normalise(username, pool);

        // Before the code, so that the answer does not depend on whether the pool checks passwords of unknown users.
        if (!pool.PasswordPolicy.IsMetBy(newPassword))
        {
            return new AccountError(AccountErrorKind.PasswordPolicy);
        }

        if (VerificationCodes.Normalise(pending.CodeOf(PendingKind.ResetPassword, identifier, typed)) is not { } code
            || !Identifiers.CanExist(identifier))
        {
            return new AccountError(AccountErrorKind.CodeMismatch);
        }

        var result = await CognitoErrors.TryAsync(
            () => cognito.ConfirmForgotPasswordAsync(
                new()
                {
                    ClientId = client.Id,
                    Username = identifier,
                    ConfirmationCode = code,
                    Password = newPassword,
                    SecretHash = client.SecretHash(identifier),
                },
                cancellationToken),
            AccountErrorKind.CodeMismatch,
            cancellationToken);
        if (!result.Succeeded)
        {
            PasswordResetLog.PasswordResetFailed(logger, pseudonyms.Of(identifier), result.Error.Code);
            return EnumerationGuard.OfCode(result.Error);
        }

        PasswordResetLog.PasswordReset(logger, pseudonyms.Of(identifier));
        await activity.RecordAsync(ActivityKind.PasswordReset, identifier, detail: null, cancellationToken);
        await session.EndAllByIdentifierAsync(identifier, SessionEndReason.PasswordChanged, cancellationToken);
        return pending.AwaitSignIn(identifier);
    }
}
