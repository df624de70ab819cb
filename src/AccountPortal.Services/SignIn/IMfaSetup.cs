namespace AccountPortal.Services.SignIn;

/// <summary>Set-up of an authenticator app at sign-in (MFA_SETUP).</summary>
public interface IMfaSetup
{
    /// <summary>The key of the authenticator app that <see cref="SignInStep.MfaSetup"/> sets up; the same one while the step lasts.</summary>
    Task<AccountResult<AuthenticatorSetup>> GetSignInAuthenticatorAsync(CancellationToken cancellationToken);

    /// <summary>Answers <see cref="SignInStep.MfaSetup"/> with a first code of the authenticator app.</summary>
    Task<AccountResult<SignInStep>> AnswerMfaSetupAsync(string code, string? deviceName, CancellationToken cancellationToken);
}
