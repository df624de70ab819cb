namespace AccountPortal.Services.SignIn;

/// <summary>Setup of an authenticator app at sign-in (MFA_SETUP).</summary>
public interface IMfaSetup
{
    /// <summary>The secret of the authenticator app for <see cref="SignInStep.MfaSetup"/>; the same one for the whole step.</summary>
    Task<AccountResult<AuthenticatorSetup>> GetSignInAuthenticatorAsync(CancellationToken cancellationToken);

    /// <summary>Answers <see cref="SignInStep.MfaSetup"/> with the authenticator app's first code.</summary>
    Task<AccountResult<SignInStep>> AnswerMfaSetupAsync(string code, string? deviceName, CancellationToken cancellationToken);
}
