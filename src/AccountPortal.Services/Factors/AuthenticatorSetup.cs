namespace AccountPortal.Services.Factors;

/// <summary>The TOTP secret of a new authenticator app. Shown once; the portal neither stores nor logs it.</summary>
/// <param name="SecretKey">Base32.</param>
/// <param name="ProvisioningUri">The <c>otpauth://totp/</c> URI for the QR code.</param>
public sealed record AuthenticatorSetup(string SecretKey, string ProvisioningUri)
{
    /// <summary>Redacted: logs must not show the secret.</summary>
    public override string ToString() => nameof(AuthenticatorSetup);
}
