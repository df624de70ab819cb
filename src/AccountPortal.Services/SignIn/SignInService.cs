namespace AccountPortal.Services.SignIn;

/// <summary>Signing in, from the password to the session; what comes between are the steps of <see cref="ChallengeService"/>.</summary>
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

    public Task<AccountResult<SignInStep>> SignInAsync(string username, string password, string? returnUrl, CancellationToken cancellationToken) =>
        timing.HoldAsync(() => SignInCoreAsync(username, password, returnUrl, cancellationToken), result => !result.Succeeded, cancellationToken);

    /// <summary>Proves again, by the password, who the person of this session is.</summary>
    public Task<AccountResult<SignInStep>> ReauthenticateAsync(string password, string? returnUrl, CancellationToken cancellationToken) =>
        timing.HoldAsync(() => ReauthenticateCoreAsync(password, returnUrl, cancellationToken), result => !result.Succeeded, cancellationToken);

    private async Task<AccountResult<SignInStep>> SignInCoreAsync(string username, string password, string? returnUrl, CancellationToken cancellationToken) =>
        await AuthenticateAsync(await attempts.ByNameAsync(username, returnUrl, cancellationToken), password, previous: null, cancellationToken);

    private async Task<AccountResult<SignInStep>> ReauthenticateCoreAsync(string password, string? returnUrl, CancellationToken cancellationToken) =>
        await AuthenticateAsync(await attempts.BySessionAsync(returnUrl, cancellationToken), password, previous: null, cancellationToken);

    /// <summary>Proves a password and goes to the next step.</summary>
    /// <param name="attempt">The sign-in that it belongs to.</param>
    /// <param name="password">As it was typed.</param>
    /// <param name="previous">The record that asked for it, or null where the name came along.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    internal async Task<AccountResult<SignInStep>> AuthenticateAsync(SignInContext attempt, string password, PendingRecord? previous, CancellationToken cancellationToken)
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
            () => device.TakeAsync(identifier, key => authenticator.AuthenticateAsync(identifier, password, key, cancellationToken), cancellationToken),
            AccountErrorKind.SignInFailed,
            cancellationToken);
        if (answer.Succeeded)
        {
            // A step that follows may have to send its code again.
            var holding = answer.Value.Tokens is null ? attempt with { PasswordKey = resendPasswords.Hold(password) } : attempt;
            return await advance.ToNextStepAsync(answer.Value, holding, previous, cancellationToken);
        }

        SignInLog.SignInFailed(logger, hash.Of(identifier), answer.Error.Code);
        await activity.RecordAsync(ActivityKind.SignInFailed, identifier, detail: null, cancellationToken);
        return answer.Error.Kind switch
        {
            // Both come only after the right password, so the person may know.
            AccountErrorKind.NotConfirmed => await signUp.StartConfirmationAsync(identifier, attempt.ReturnUrl, cancellationToken),
            AccountErrorKind.PasswordResetRequired => await passwordReset.StartRequiredAsync(identifier, attempt.ReturnUrl, cancellationToken),

            // The name and the password were well-formed, so what does not fit is the flow or the app client.
            AccountErrorKind.InvalidInput => new AccountError(AccountErrorKind.Misconfigured, answer.Error.Code),

            // The kind only: Cognito's own name says whether the user exists. Nobody chooses a password here, so a server that
            // calls one invalid, as cognito-local does, means that it is wrong.
            AccountErrorKind.SignInFailed or AccountErrorKind.PasswordPolicy => Failed,
            _ => answer.Error,
        };
    }
}
