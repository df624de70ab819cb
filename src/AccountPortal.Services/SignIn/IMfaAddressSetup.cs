namespace AccountPortal.Services.SignIn;

/// <summary>Setup of email or SMS MFA at sign-in (MFA_SETUP).</summary>
public interface IMfaAddressSetup
{
    /// <summary>Answers <see cref="SignInStep.MfaSetup"/> with an email address, which the code sent there verifies.</summary>
    Task<AccountResult<SignInStep>> SetUpSignInEmailAsync(string address, CancellationToken cancellationToken);

    /// <summary>
    /// Answers <see cref="SignInStep.MfaSetup"/> with a phone number, where the portal has the permission to set it; else
    /// <see cref="AccountErrorKind.NeedsAdministrator"/>. Returns the step for its code, or
    /// <see cref="SignInStep.ReadyToSignIn"/> where the user must sign in again to get one.
    /// </summary>
    Task<AccountResult<SignInStep>> SetUpSignInPhoneAsync(string phoneNumber, CancellationToken cancellationToken);
}
