using System.Text;

namespace AccountPortal.Srp;

/// <summary>The values both sides derive: x, verifier, u, and the key that signs the claim.</summary>
public static class SrpKeys
{
    private const int SaltLength = 16;
    private const int KeyLength = 16;
    private static readonly byte[] KeyInfo = "Caldera Derived Key"u8.ToArray();

    /// <summary>The private key x. The password is hashed as typed: not trimmed, not normalised.</summary>
    /// <param name="poolName">What <see cref="PoolName"/> returns.</param>
    /// <param name="userIdForSrp">The canonical user name: USER_ID_FOR_SRP.</param>
    public static BigInteger ComputeX(string poolName, string userIdForSrp, string password, ReadOnlySpan<byte> salt)
    {
        var identity = Encoding.UTF8.GetBytes($"{poolName}{userIdForSrp}:");
        var secret = Encoding.UTF8.GetBytes(password);
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        try
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            hash.AppendData(identity);
            hash.AppendData(secret);
            hash.GetHashAndReset(digest);

            // Cognito hashes the salt as a number: without leading zero bytes, but with one where the top bit is set.
            hash.AppendData(SrpPadding.Pad(new BigInteger(salt, isUnsigned: true, isBigEndian: true)));
            hash.AppendData(digest);
            hash.GetHashAndReset(digest);
            return new BigInteger(digest, isUnsigned: true, isBigEndian: true);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(secret);
            CryptographicOperations.ZeroMemory(digest);
        }
    }

    /// <summary>The verifier g^x, which a server stores in place of the password.</summary>
    public static BigInteger ComputeVerifier(string poolName, string userIdForSrp, string password, ReadOnlySpan<byte> salt) =>
        SrpArithmetic.Power(SrpGroup.G, ComputeX(poolName, userIdForSrp, password, salt));

    /// <summary>The scrambling parameter u: SHA-256 over padded A and padded B.</summary>
    /// <exception cref="SrpProtocolException">u is 0.</exception>
    public static BigInteger ComputeU(BigInteger clientPublic, BigInteger serverPublic) =>
        ReadU(SHA256.HashData([.. SrpPadding.Pad(clientPublic), .. SrpPadding.Pad(serverPublic)]));

    /// <summary>The 16-byte signing key: HKDF-SHA256 of the shared secret S with u as salt. Wipe it after use.</summary>
    public static byte[] DeriveKey(BigInteger sharedSecret, BigInteger u)
    {
        var keyMaterial = SrpPadding.Pad(sharedSecret);
        try
        {
            return HKDF.DeriveKey(HashAlgorithmName.SHA256, keyMaterial, KeyLength, SrpPadding.Pad(u), KeyInfo);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(keyMaterial);
        }
    }

    /// <summary>The 32-byte claim signature: HMAC-SHA256 over pool name, user name, secret block and timestamp.</summary>
    /// <param name="secretBlock">The decoded bytes of SECRET_BLOCK.</param>
    /// <param name="timestamp">TIMESTAMP; see <see cref="FormatTimestamp"/>.</param>
    public static byte[] Sign(
        ReadOnlySpan<byte> key, string poolName, string userIdForSrp, ReadOnlySpan<byte> secretBlock, string timestamp)
    {
        using var hmac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
        hmac.AppendData(Encoding.UTF8.GetBytes(poolName));
        hmac.AppendData(Encoding.UTF8.GetBytes(userIdForSrp));
        hmac.AppendData(secretBlock);
        hmac.AppendData(Encoding.UTF8.GetBytes(timestamp));
        return hmac.GetHashAndReset();
    }

    /// <summary>Formats TIMESTAMP: <c>Tue Jan 6 03:04:05 UTC 2026</c>, in English and UTC, the day without a leading zero.</summary>
    public static string FormatTimestamp(DateTimeOffset time) =>
        time.ToUniversalTime().ToString("ddd MMM d HH:mm:ss 'UTC' yyyy", CultureInfo.InvariantCulture);

    /// <summary>The part of a user pool id after its first underscore: <c>EXAMPLE12</c> of <c>us-east-1_EXAMPLE12</c>.</summary>
    /// <exception cref="ArgumentException">The id has no underscore, or nothing after it.</exception>
    public static string PoolName(string poolId)
    {
        var separator = poolId.IndexOf('_', StringComparison.Ordinal);
        return separator >= 0 && separator < poolId.Length - 1
            ? poolId[(separator + 1)..]
            : throw new ArgumentException("A user pool id looks like us-east-1_EXAMPLE12.", nameof(poolId));
    }

    /// <summary>Sixteen random bytes, the first not zero: clients read a salt as a number and would drop it.</summary>
    public static byte[] CreateSalt()
    {
        var salt = RandomNumberGenerator.GetBytes(SaltLength);
        salt[0] = (byte)RandomNumberGenerator.GetInt32(1, 256);
        return salt;
    }

    internal static BigInteger ReadU(ReadOnlySpan<byte> digest)
    {
        var u = new BigInteger(digest, isUnsigned: true, isBigEndian: true);
        return u.IsZero ? throw new SrpProtocolException("The scrambling parameter is zero.") : u;
    }
}
