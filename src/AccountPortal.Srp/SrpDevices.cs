namespace AccountPortal.Srp;

/// <summary>
/// The device variant of the protocol, with the same arithmetic: the device group key takes the place of the pool name, the device key
/// that of the user name, and a random password that of the user's.
/// </summary>
/// <remarks>
/// So <see cref="SrpClient.ComputeClaim"/> responds to DEVICE_PASSWORD_VERIFIER and <see cref="SrpServer.Verify"/> checks it, both with
/// device group key and device key in place of pool name and user name.
/// </remarks>
public static class SrpDevices
{
    private const int PasswordLength = 40;

    /// <summary>A password of 40 random bytes in Base64. The device stores it and never sends it.</summary>
    public static string CreatePassword() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(PasswordLength));

    /// <summary>The verifier for ConfirmDevice, with a new salt.</summary>
    /// <param name="deviceGroupKey">DeviceGroupKey of NewDeviceMetadata.</param>
    /// <param name="deviceKey">DeviceKey of NewDeviceMetadata.</param>
    public static SrpDeviceSecret CreateSecret(string deviceGroupKey, string deviceKey, string password) =>
        CreateSecret(deviceGroupKey, deviceKey, password, SrpKeys.CreateSalt());

    /// <summary>Reads a device's verifier: a number greater than 1 and less than N.</summary>
    /// <exception cref="SrpProtocolException">Not Base64, or out of range.</exception>
    public static BigInteger ReadVerifier(string base64)
    {
        var verifier = new BigInteger(Decode(base64), isUnsigned: true, isBigEndian: true);

        // With 0 or 1, any client could compute the shared secret.
        return verifier > BigInteger.One && verifier < SrpGroup.N
            ? verifier
            : throw new SrpProtocolException("The verifier is not a number of the group.");
    }

    /// <summary>Reads a device's salt.</summary>
    /// <exception cref="SrpProtocolException">Not Base64, or empty.</exception>
    public static byte[] ReadSalt(string base64) =>
        Decode(base64) is { Length: > 0 } salt ? salt : throw new SrpProtocolException("The salt is empty.");

    internal static SrpDeviceSecret CreateSecret(string deviceGroupKey, string deviceKey, string password, byte[] salt)
    {
        var verifier = SrpKeys.ComputeVerifier(deviceGroupKey, deviceKey, password, salt);
        return new SrpDeviceSecret(
            Convert.ToBase64String(SrpPadding.Pad(verifier)),
            Convert.ToBase64String(SrpPadding.Pad(new BigInteger(salt, isUnsigned: true, isBigEndian: true))));
    }

    private static byte[] Decode(string base64)
    {
        var bytes = new byte[base64.Length];
        return Convert.TryFromBase64String(base64, bytes, out var length)
            ? bytes[..length]
            : throw new SrpProtocolException("The value is not Base64.");
    }
}
