namespace AccountPortal.Services.Factors;

/// <summary>What an authenticator app needs to be set up. Secret: shown once on the page, never stored or logged by the portal.</summary>
/// <param name="SecretKey">Base32.</param>
/// <param name="ProvisioningUri">The <c>otpauth://totp/</c> address for the QR code.</param>
public sealed record AuthenticatorSetup(string SecretKey, string ProvisioningUri)
{
    /// <summary>Redacted, so that no log shows the key.</summary>
    public override string ToString() => nameof(AuthenticatorSetup);
}
