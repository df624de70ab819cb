namespace AccountPortal.Services.Mfa;

/// <summary>Turns MFA methods on and off.</summary>
public interface IMfa
{
    /// <summary>Reads which second steps are on.</summary>
    Task<AccountResult<MfaState>> GetMfaAsync(CancellationToken cancellationToken);

    /// <summary>Turns second steps on or off. Null means done.</summary>
    Task<AccountError?> SetMfaAsync(MfaChange change, CancellationToken cancellationToken);

    /// <summary>Begins to set up an authenticator app; the one in use, if any, keeps working until the new one is confirmed.</summary>
    Task<AccountResult<AuthenticatorSetup>> BeginAuthenticatorSetupAsync(CancellationToken cancellationToken);

    /// <summary>Confirms the new authenticator app with a first code and turns it on; preferred when no other second step is on.</summary>
    Task<AccountError?> CompleteAuthenticatorSetupAsync(string code, string? deviceName, CancellationToken cancellationToken);
}
