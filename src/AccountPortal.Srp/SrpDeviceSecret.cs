namespace AccountPortal.Srp;

/// <summary>DeviceSecretVerifierConfig: what a server keeps of a device's password, both in Base64 as they travel.</summary>
/// <param name="PasswordVerifier">g to the power of x, as secret as a stored password.</param>
/// <param name="Salt">The salt as the number it is to Cognito: a set top bit brings a zero byte along.</param>
public sealed record SrpDeviceSecret(string PasswordVerifier, string Salt)
{
    /// <summary>Names the type only: a verifier must not get into a log.</summary>
    public override string ToString() => nameof(SrpDeviceSecret);
}
