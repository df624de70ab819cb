namespace AccountPortal.Services.SignIn;

/// <summary>Sign-in by passkey (WEB_AUTHN).</summary>
public interface IPasskeySignIn
{
    /// <summary>
    /// Begins to sign in with a passkey that the browser found by itself. Neither argument proves anything: they tell whom to ask for
    /// a passkey, which the pool then verifies. <see cref="AccountErrorKind.PasskeyRefused"/> where they tell nobody.
    /// </summary>
    /// <param name="userHandle">What the passkey calls its person, in Base64url.</param>
    /// <param name="credentialId">The passkey's id, in Base64url.</param>
    /// <param name="returnUrl">Kept until the session begins; only local addresses are honoured.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<AccountResult<SignInStep>> BeginPasskeySignInAsync(string userHandle, string credentialId, string? returnUrl, CancellationToken cancellationToken);

    /// <summary>Answers <see cref="SignInStep.Passkey"/> with what the browser made of it. After a refusal the step asks anew.</summary>
    /// <param name="credential">AuthenticationResponseJSON.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<AccountResult<SignInStep>> AnswerPasskeyAsync(string credential, CancellationToken cancellationToken);
}
