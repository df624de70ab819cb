namespace AccountPortal.Srp;

/// <summary>
/// The device variant of the protocol. Its arithmetic is the users': the device's group key stands where the pool name
/// stood, the device key where the user was, and a password that the device made up where a person's was typed.
/// </summary>
/// <remarks>
/// So <see cref="SrpClient.ComputeClaim"/> answers DEVICE_PASSWORD_VERIFIER and <see cref="SrpServer.Verify"/> checks it,
/// both with group key and device key in the places of pool name and user.
/// </remarks>
public static class SrpDevices
{
    private const int PasswordLength = 40;

    /// <summary>A password of 40 random bytes in Base64. The device keeps it; it is never sent.</summary>
    public static string CreatePassword() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(PasswordLength));

    /// <summary>What a device sends with ConfirmDevice, under a new salt.</summary>
    /// <param name="deviceGroupKey">DeviceGroupKey of NewDeviceMetadata.</param>
    /// <param name="deviceKey">DeviceKey of NewDeviceMetadata.</param>
    public static SrpDeviceSecret CreateSecret(string deviceGroupKey, string deviceKey, string password) =>
        CreateSecret(deviceGroupKey, deviceKey, password, SrpKeys.CreateSalt());

    /// <summary>Reads the verifier that a device sent: a number between 1 and the modulus, both excluded.</summary>
    /// <exception cref="SrpProtocolException">It is not Base64, or a number that no password leads to.</exception>
    public static BigInteger ReadVerifier(string base64)
    {
        var verifier = new BigInteger(Decode(base64), isUnsigned: true, isBigEndian: true);

        // With 0 or 1 anybody could prove the password without knowing it.
        return verifier > BigInteger.One && verifier < SrpGroup.N
            ? verifier
            : throw new SrpProtocolException("The verifier is not a number of the group.");
    }

    /// <summary>Reads the salt that a device sent.</summary>
    /// <exception cref="SrpProtocolException">It is not Base64, or empty.</exception>
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
