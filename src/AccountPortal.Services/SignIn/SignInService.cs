namespace AccountPortal.Services.SignIn;

/// <summary>Signs in with a password; <see cref="ChallengeService"/> answers the challenges between password and session.</summary>
internal sealed class SignInService(
    IPasswordAuthenticator authenticator,
    DeviceSignIn device,
    SignInContexts attempts,
    SignInProgress advance,
    SignUpService signUp,
    PasswordResetService passwordReset,
    ActivityRecorder activity,
    ResponseTiming timing,
    ResendPasswords resendPasswords,
    Pseudonyms hash,
    ILogger<SignInService> logger) : ISignIn
{
    private static readonly AccountError Failed = new(AccountErrorKind.SignInFailed);

    public Task<AccountResult<SignInStep>> SignInAsync(
        string username, string password, string? returnUrl, CancellationToken cancellationToken) =>
        timing.HoldAsync(
            () => SignInCoreAsync(username, password, returnUrl, cancellationToken), result => !result.Succeeded, cancellationToken);

    public Task<AccountResult<SignInStep>> ReauthenticateAsync(string password, string? returnUrl, CancellationToken cancellationToken) =>
        timing.HoldAsync(
            () => ReauthenticateCoreAsync(password, returnUrl, cancellationToken), result => !result.Succeeded, cancellationToken);

    private async Task<AccountResult<SignInStep>> SignInCoreAsync(
        string username, string password, string? returnUrl, CancellationToken cancellationToken) =>
        await AuthenticateAsync(
            await attempts.ByNameAsync(username, returnUrl, cancellationToken), password, previous: null, cancellationToken);

    private async Task<AccountResult<SignInStep>> ReauthenticateCoreAsync(
        string password, string? returnUrl, CancellationToken cancellationToken) =>
        await AuthenticateAsync(await attempts.BySessionAsync(returnUrl, cancellationToken), password, previous: null, cancellationToken);

    /// <summary>Authenticates with a password and proceeds to the next step.</summary>
    /// <param name="attempt">The sign-in it belongs to.</param>
    /// <param name="password">The password as typed.</param>
    /// <param name="previous">The record that asked for it, or null where identifier and password came together.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    internal async Task<AccountResult<SignInStep>> AuthenticateAsync(
        SignInContext attempt, string password, PendingRecord? previous, CancellationToken cancellationToken)
    {
        var result = await CheckPasswordAsync(attempt, password, previous, cancellationToken);
        return attempt.ReauthenticatesSession is not null && result.Error is { Kind: AccountErrorKind.SignInFailed } error
            ? error with { Kind = AccountErrorKind.WrongPassword }
            : result;
    }

    private async Task<AccountResult<SignInStep>> CheckPasswordAsync(
        SignInContext attempt, string password, PendingRecord? previous, CancellationToken cancellationToken)
    {
        var identifier = attempt.Identifier;
        if (!Identifiers.CanExist(identifier) || password.Length is 0 or > PasswordPolicy.MaximumLength)
        {
            return Failed;
        }

        var answer = await CognitoErrors.TryAsync(
            () => device.TakeAsync(
                identifier, key => authenticator.AuthenticateAsync(identifier, password, key, cancellationToken), cancellationToken),
            AccountErrorKind.SignInFailed,
            cancellationToken);
        if (answer.Succeeded)
        {
            // The next step may have to resend its code.
            var holding = answer.Value.Tokens is null ? attempt with { PasswordKey = resendPasswords.Hold(password) } : attempt;
            return await advance.ToNextStepAsync(answer.Value, holding, previous, cancellationToken);
        }

        SignInLog.SignInFailed(logger, hash.Of(identifier), answer.Error.Code);
        await activity.RecordAsync(ActivityKind.SignInFailed, identifier, detail: null, cancellationToken);
        return answer.Error.Kind switch
        {
            // Cognito reports both only after a correct password, so the user may know.
            AccountErrorKind.NotConfirmed => await signUp.StartConfirmationAsync(identifier, attempt.ReturnUrl, cancellationToken),
            AccountErrorKind.PasswordResetRequired =>
                await passwordReset.StartRequiredAsync(identifier, attempt.ReturnUrl, cancellationToken),

            // Identifier and password were well-formed, so the flow or the app client does not match.
            AccountErrorKind.InvalidInput => new AccountError(AccountErrorKind.Misconfigured, answer.Error.Code),

            // The kind only: Cognito's exception name reveals whether the user exists. No password is set here, so a server
            // that reports an invalid one, as cognito-local does, means a wrong one.
            AccountErrorKind.SignInFailed or AccountErrorKind.PasswordPolicy => Failed,
            _ => answer.Error,
        };
    }
}
