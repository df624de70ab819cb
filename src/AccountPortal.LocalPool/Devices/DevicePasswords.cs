using System.Numerics;
using AccountPortal.Srp;

namespace AccountPortal.LocalPool.Devices;

/// <summary>Encrypts the verifiers of device passwords.</summary>
internal static class DevicePasswords
{
    private const string Purpose = "device verifier";

    // Base64 of a 3072-bit number has 516 characters, of a 17-byte salt 24.
    private const int LongestText = 1024;

    public static PasswordVerifier Seal(SecretBox secrets, string verifier, string salt, DateTimeOffset now)
    {
        try
        {
            if (verifier.Length <= LongestText && salt.Length <= LongestText)
            {
                var number = SrpDevices.ReadVerifier(verifier);
                return new PasswordVerifier(SrpDevices.ReadSalt(salt), secrets.Seal(Purpose, number.ToByteArray(isUnsigned: true)), now);
            }
        }
        catch (SrpProtocolException)
        {
            // Out of range: the same message as for one that is too long.
        }
        throw CognitoFault.InvalidParameter(UnverifiedTexts.DeviceVerifierInvalid);
    }

    public static BigInteger Open(SecretBox secrets, PasswordVerifier password) =>
        new(secrets.Open(Purpose, password.SealedVerifier), isUnsigned: true);
}
