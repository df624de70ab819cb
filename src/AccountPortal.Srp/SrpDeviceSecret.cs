namespace AccountPortal.Srp;

/// <summary>DeviceSecretVerifierConfig: what a server stores of a device password, in Base64.</summary>
/// <param name="PasswordVerifier">The verifier g^x. Keep it as secret as a stored password.</param>
/// <param name="Salt">The salt, with a leading zero byte where its top bit is set, as Cognito reads it as a number.</param>
public sealed record SrpDeviceSecret(string PasswordVerifier, string Salt)
{
    /// <summary>The type name only, so that no verifier is logged.</summary>
    public override string ToString() => nameof(SrpDeviceSecret);
}
