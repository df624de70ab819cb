namespace AccountPortal.Services.SignIn;

/// <summary>Sign-in by passkey (WEB_AUTHN).</summary>
public interface IPasskeySignIn
{
    /// <summary>
    /// Begins a sign-in with a discoverable credential. The arguments authenticate nobody: they select the user, whose passkey
    /// the pool then verifies. <see cref="AccountErrorKind.PasskeyRefused"/> where they select none.
    /// </summary>
    /// <param name="userHandle">The passkey's user handle, in Base64url.</param>
    /// <param name="credentialId">The credential id, in Base64url.</param>
    /// <param name="returnUrl">Kept until the session begins; only local URLs are honoured.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    Task<AccountResult<SignInStep>> BeginPasskeySignInAsync(
        string userHandle, string credentialId, string? returnUrl, CancellationToken cancellationToken);

    /// <summary>Answers <see cref="SignInStep.Passkey"/>. After a refusal the step has a new challenge.</summary>
    /// <param name="credential">AuthenticationResponseJSON.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    Task<AccountResult<SignInStep>> AnswerPasskeyAsync(string credential, CancellationToken cancellationToken);
}
