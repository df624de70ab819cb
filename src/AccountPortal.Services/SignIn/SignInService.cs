namespace AccountPortal.Services.SignIn;

/// <summary>Signs in with a password; <see cref="ChallengeService"/> answers the challenges between password and session.</summary>
internal sealed class SignInService(
    IPasswordAuthenticator authenticator,
    DeviceSignIn device,
    SignInContexts contexts,
    SignInProgress progress,
    SignUpService signUp,
    PasswordResetService passwordReset,
    ActivityRecorder activity,
    ResponseTiming timing,
    ResendPasswords resendPasswords,
    Pseudonyms pseudonyms,
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
            await contexts.ByNameAsync(username, returnUrl, cancellationToken), password, previous: null, cancellationToken);

    private async Task<AccountResult<SignInStep>> ReauthenticateCoreAsync(
        string password, string? returnUrl, CancellationToken cancellationToken) =>
        await AuthenticateAsync(await contexts.BySessionAsync(returnUrl, cancellationToken), password, previous: null, cancellationToken);

    /// <summary>Authenticates with a password and proceeds to the next step.</summary>
    /// <param name="context">The sign-in it belongs to.</param>
    /// <param name="password">The password as typed.</param>
    /// <param name="previous">The record that asked for it, or null where identifier and password came together.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    internal async Task<AccountResult<SignInStep>> AuthenticateAsync(
        SignInContext context, string password, PendingRecord? previous, CancellationToken cancellationToken)
    {
        var result = await CheckPasswordAsync(context, password, previous, cancellationToken);
        return context.ReauthenticatesSession is not null && result.Error is { Kind: AccountErrorKind.SignInFailed } error
            ? error with { Kind = AccountErrorKind.WrongPassword }
            : result;
    }

    private async Task<AccountResult<SignInStep>> CheckPasswordAsync(
        SignInContext context, string password, PendingRecord? previous, CancellationToken cancellationToken)
    {
        var identifier = context.Identifier;
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
            var holding = answer.Value.Tokens is null ? context with { PasswordKey = resendPasswords.Hold(password) } : context;
            return await progress.ToNextStepAsync(answer.Value, holding, previous, cancellationToken);
        }

        SignInLog.SignInFailed(logger, pseudonyms.Of(identifier), answer.Error.Code);
        await activity.RecordAsync(ActivityKind.SignInFailed, identifier, detail: null, cancellationToken);
        return answer.Error.Kind switch
        {
            // Cognito reports both only after a correct password, so the user may know.
            AccountErrorKind.NotConfirmed => await signUp.StartConfirmationAsync(identifier, context.ReturnUrl, cancellationToken),
            AccountErrorKind.PasswordResetRequired =>
                await passwordReset.StartRequiredAsync(identifier, context.ReturnUrl, cancellationToken),

            // Identifier and password were well-formed, so the flow or the app client does not match.
            AccountErrorKind.InvalidInput => new AccountError(AccountErrorKind.Misconfigured, answer.Error.Code),

            // The kind only: Cognito's exception name reveals whether the user exists. No password is set here, so a server
            // that reports an invalid one, as cognito-local does, means a wrong one.
            AccountErrorKind.SignInFailed or AccountErrorKind.PasswordPolicy => Failed,
            _ => answer.Error,
        };
    }
}
