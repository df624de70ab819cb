namespace AccountPortal.Srp;

/// <summary>The server's half of an SRP exchange: holds the random b and its public value B, and verifies the client's claim.</summary>
public sealed class SrpServer
{
    private const int ExponentLength = 32;
    private readonly BigInteger verifier;
    private readonly BigInteger exponent;
    private readonly BigInteger publicValue;

    private SrpServer(BigInteger verifier, ReadOnlySpan<byte> privateValue)
    {
        this.verifier = verifier;
        PrivateValue = privateValue.ToArray();
        exponent = new BigInteger(privateValue, isUnsigned: true, isBigEndian: true);
        publicValue = ((SrpGroup.K * verifier) + SrpArithmetic.Power(SrpGroup.G, exponent)) % SrpGroup.N;
    }

    /// <summary>B in lower-case hexadecimal digits.</summary>
    public string PublicValue => SrpHex.ToHex(publicValue);

    /// <summary>b in big-endian bytes. As secret as a password until the sign-in ends: keep it encrypted.</summary>
    public ReadOnlyMemory<byte> PrivateValue { get; }

    /// <summary>Begins an exchange with a random 256-bit b.</summary>
    /// <param name="verifier">The result of <see cref="SrpKeys.ComputeVerifier"/> when the password was set.</param>
    public static SrpServer Start(BigInteger verifier) => new(verifier, RandomNumberGenerator.GetBytes(ExponentLength));

    /// <summary>Restores an exchange from b; B is the same.</summary>
    public static SrpServer Restore(BigInteger verifier, ReadOnlySpan<byte> privateValue) => new(verifier, privateValue);

    /// <summary>Whether the claim proves the verifier's password. Compares in constant time.</summary>
    /// <param name="secretBlock">The decoded bytes of SECRET_BLOCK.</param>
    /// <param name="timestamp">TIMESTAMP as received.</param>
    /// <param name="signatureBase64">PASSWORD_CLAIM_SIGNATURE as received; a value that is not Base64 is a wrong claim.</param>
    /// <exception cref="SrpProtocolException">A is a multiple of N, u is 0, or A is not hexadecimal.</exception>
    public bool Verify(
        string srpAHex, string poolName, string userIdForSrp, ReadOnlySpan<byte> secretBlock, string timestamp, string signatureBase64)
    {
        var clientPublic = SrpHex.ParseNumber(srpAHex);
        if ((clientPublic % SrpGroup.N).IsZero)
        {
            throw new SrpProtocolException("The client's public value is a multiple of the modulus.");
        }

        var u = SrpKeys.ComputeU(clientPublic, publicValue);
        var key = SrpKeys.DeriveKey(SharedSecret(clientPublic, u), u);
        var expected = SrpKeys.Sign(key, poolName, userIdForSrp, secretBlock, timestamp);
        CryptographicOperations.ZeroMemory(key);

        Span<byte> claimed = stackalloc byte[HMACSHA256.HashSizeInBytes];
        return Convert.TryFromBase64String(signatureBase64, claimed, out var length)
            && CryptographicOperations.FixedTimeEquals(claimed[..length], expected);
    }

    /// <summary>S = (A · v^u)^b mod N.</summary>
    internal BigInteger SharedSecret(BigInteger clientPublic, BigInteger u)
    {
        var root = clientPublic * SrpArithmetic.Power(verifier, u) % SrpGroup.N;
        return SrpArithmetic.Power(root, exponent);
    }
}
