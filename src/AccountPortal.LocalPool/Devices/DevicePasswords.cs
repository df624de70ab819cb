using System.Numerics;
using AccountPortal.Srp;

namespace AccountPortal.LocalPool.Devices;

/// <summary>The verifiers of devices' passwords, which are as secret as those of users.</summary>
internal static class DevicePasswords
{
    private const string Purpose = "device verifier";

    // Generous: the number below the modulus takes 516 characters of Base64, a salt of 17 bytes takes 24.
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
            // Not a number of the group: the same sentence as for one that is too long.
        }
        throw CognitoFault.InvalidParameter(UnverifiedTexts.DeviceVerifierInvalid);
    }

    public static BigInteger Open(SecretBox secrets, PasswordVerifier password) =>
        new(secrets.Open(Purpose, password.SealedVerifier), isUnsigned: true);
}
