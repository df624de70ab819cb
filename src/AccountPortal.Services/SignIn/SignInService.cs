using AccountPortal.Services.Accounts;
using AccountPortal.Services.Pools;
using AccountPortal.Services.Security;
using Microsoft.Extensions.Logging;

namespace AccountPortal.Services.SignIn;

/// <summary>Signing in, from the password to the session; what comes between are the steps of <see cref="ChallengeService"/>.</summary>
internal sealed class SignInService(
    IPasswordProof proof,
    PendingFlow pending,
    SignInAdvance advance,
    SignUpService signUp,
    PasswordResetService passwordReset,
    IPoolDescriptionProvider pools,
    AnswerFloor floor,
    IdentifierHash hash,
    ILogger<SignInService> logger)
{
    private static readonly AccountError Failed = new(AccountErrorKind.SignInFailed);

    public Task<AccountResult<SignInStep>> SignInAsync(string username, string password, string? returnUrl, CancellationToken cancellationToken) =>
        floor.HoldAsync(() => ProveAsync(username, password, returnUrl, cancellationToken), result => !result.Succeeded, cancellationToken);

    private async Task<AccountResult<SignInStep>> ProveAsync(string username, string password, string? returnUrl, CancellationToken cancellationToken)
    {
        var identifier = Identifiers.Normalise(username, await pools.GetAsync(cancellationToken));
        if (!Identifiers.CanExist(identifier) || password.Length is 0 or > PasswordPolicy.MaximumLength)
        {
            return Failed;
        }

        // Who had to confirm the account or reset the password first still gets to where they were going.
        var local = ReturnUrls.IsLocal(returnUrl) ? returnUrl : pending.Find()?.ReturnUrl;
        var answer = await CognitoErrors.TryAsync(
            () => proof.ProveAsync(identifier, password, cancellationToken), AccountErrorKind.SignInFailed, cancellationToken);
        if (answer.Succeeded)
        {
            return await advance.ToNextStepAsync(answer.Value, identifier, local, previous: null, cancellationToken);
        }

        Log.SignInFailed(logger, hash.Of(identifier), answer.Error.Code);
        return answer.Error.Kind switch
        {
            // Both come only after the right password, so the person may know.
            AccountErrorKind.NotConfirmed => await signUp.StartConfirmationAsync(identifier, local, cancellationToken),
            AccountErrorKind.PasswordResetRequired => await passwordReset.StartRequiredAsync(identifier, local, cancellationToken),

            // The name and the password were well-formed, so what does not fit is the flow or the app client.
            AccountErrorKind.InvalidInput => new AccountError(AccountErrorKind.Misconfigured, answer.Error.Code),

            // The kind only: Cognito's own name says whether the user exists. Nobody chooses a password here, so a server that
            // calls one invalid, as cognito-local does, means that it is wrong.
            AccountErrorKind.SignInFailed or AccountErrorKind.PasswordPolicy => Failed,
            _ => answer.Error,
        };
    }
}
