using AccountPortal.Services.Accounts;
using AccountPortal.Services.Activity;
using AccountPortal.Services.Devices;
using AccountPortal.Services.Pools;
using AccountPortal.Services.Security;
using AccountPortal.Services.Sessions;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;

namespace AccountPortal.Services.SignIn;

/// <summary>Signing in, from the password to the session; what comes between are the steps of <see cref="ChallengeService"/>.</summary>
internal sealed class SignInService(
    IPasswordProof proof,
    DeviceSignIn device,
    PendingFlow pending,
    SignInAdvance advance,
    SignUpService signUp,
    PasswordResetService passwordReset,
    IPoolDescriptionProvider pools,
    ICurrentSession session,
    ActivityRecorder activity,
    AnswerFloor floor,
    HeldPasswords held,
    IdentifierHash hash,
    ILogger<SignInService> logger)
{
    private static readonly AccountError Failed = new(AccountErrorKind.SignInFailed);

    public Task<AccountResult<SignInStep>> SignInAsync(string username, string password, string? returnUrl, CancellationToken cancellationToken) =>
        floor.HoldAsync(() => SignInUnheldAsync(username, password, returnUrl, cancellationToken), result => !result.Succeeded, cancellationToken);

    /// <summary>Proves again, by the password, who the person of this session is.</summary>
    public Task<AccountResult<SignInStep>> ReauthenticateAsync(string password, string? returnUrl, CancellationToken cancellationToken) =>
        floor.HoldAsync(() => ReauthenticateUnheldAsync(password, returnUrl, cancellationToken), result => !result.Succeeded, cancellationToken);

    private async Task<AccountResult<SignInStep>> SignInUnheldAsync(string username, string password, string? returnUrl, CancellationToken cancellationToken)
    {
        var identifier = Identifiers.Normalise(username, await pools.GetAsync(cancellationToken));

        // Who had to confirm the account or reset the password first still gets to where they were going.
        var local = ReturnUrls.IsLocal(returnUrl) ? returnUrl : pending.Find()?.ReturnUrl;
        return await ProveAsync(new SignInAttempt(identifier, local), password, cancellationToken);
    }

    private async Task<AccountResult<SignInStep>> ReauthenticateUnheldAsync(string password, string? returnUrl, CancellationToken cancellationToken)
    {
        var identity = await session.GetIdentityAsync(cancellationToken) ?? throw new SessionEndedException(SessionEndReason.SignedOut);

        // The name comes from the session, never from the browser.
        var accessToken = new JsonWebToken(await session.GetAccessTokenAsync(cancellationToken));
        var attempt = new SignInAttempt(ValidatedTokens.UsernameOf(accessToken) ?? identity.Subject, ReturnUrls.IsLocal(returnUrl) ? returnUrl : null)
        {
            ReauthenticatesSession = identity.SessionId,
        };
        var result = await ProveAsync(attempt, password, cancellationToken);
        return result.Error is { Kind: AccountErrorKind.SignInFailed } error ? error with { Kind = AccountErrorKind.WrongPassword } : result;
    }

    private async Task<AccountResult<SignInStep>> ProveAsync(SignInAttempt attempt, string password, CancellationToken cancellationToken)
    {
        var identifier = attempt.Identifier;
        if (!Identifiers.CanExist(identifier) || password.Length is 0 or > PasswordPolicy.MaximumLength)
        {
            return Failed;
        }

        var answer = await CognitoErrors.TryAsync(
            () => device.TakeAsync(identifier, key => proof.ProveAsync(identifier, password, key, cancellationToken), cancellationToken),
            AccountErrorKind.SignInFailed,
            cancellationToken);
        if (answer.Succeeded)
        {
            // A step that follows may have to send its code again.
            var holding = answer.Value.Tokens is null ? attempt with { PasswordKey = held.Hold(password) } : attempt;
            return await advance.ToNextStepAsync(answer.Value, holding, previous: null, cancellationToken);
        }

        Log.SignInFailed(logger, hash.Of(identifier), answer.Error.Code);
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
