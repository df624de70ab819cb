namespace AccountPortal.Services.SignIn;

/// <summary>Set-up of codes by email or text message at sign-in (MFA_SETUP).</summary>
public interface IMfaAddressSetup
{
    /// <summary>Answers <see cref="SignInStep.MfaSetup"/> with an email address, which becomes the person's with the code that goes there.</summary>
    Task<AccountResult<SignInStep>> SetUpSignInEmailAsync(string address, CancellationToken cancellationToken);

    /// <summary>
    /// Answers <see cref="SignInStep.MfaSetup"/> with a phone number, where the portal has the rights to enter it; else
    /// <see cref="AccountErrorKind.NeedsAdministrator"/>. Yields the step for its code, or <see cref="SignInStep.ReadyToSignIn"/>
    /// where the person has to sign in once more to get one.
    /// </summary>
    Task<AccountResult<SignInStep>> SetUpSignInPhoneAsync(string phoneNumber, CancellationToken cancellationToken);
}
