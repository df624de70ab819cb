namespace AccountPortal.Services.Mfa;

/// <summary>Turns MFA methods on and off.</summary>
public interface IMfa
{
    /// <summary>Reads the MFA methods that are on.</summary>
    Task<AccountResult<MfaState>> GetMfaAsync(CancellationToken cancellationToken);

    /// <summary>Turns MFA methods on or off. Null means success.</summary>
    Task<AccountError?> SetMfaAsync(MfaChange change, CancellationToken cancellationToken);

    /// <summary>Starts the setup of an authenticator app; the current one keeps working until the new one is confirmed.</summary>
    Task<AccountResult<AuthenticatorSetup>> BeginAuthenticatorSetupAsync(CancellationToken cancellationToken);

    /// <summary>Confirms the new authenticator app with its first code and turns it on; preferred when no other MFA method is on.</summary>
    Task<AccountError?> CompleteAuthenticatorSetupAsync(string code, string? deviceName, CancellationToken cancellationToken);
}
