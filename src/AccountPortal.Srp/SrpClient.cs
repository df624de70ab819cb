namespace AccountPortal.Srp;

/// <summary>
/// The client's half of an SRP exchange. Create one per attempt, send <see cref="PublicValue"/> as SRP_A, respond to PASSWORD_VERIFIER
/// with <see cref="ComputeClaim"/>, and dispose it.
/// </summary>
/// <remarks>Byte buffers are wiped; numbers inside <see cref="BigInteger"/> cannot be, and wait for the garbage collector.</remarks>
public sealed class SrpClient : IDisposable
{
    private const int ExponentLength = 32;
    private readonly byte[] exponent;
    private readonly BigInteger publicValue;
    private bool disposed;

    /// <summary>Draws a random 256-bit exponent.</summary>
    public SrpClient()
        : this(RandomNumberGenerator.GetBytes(ExponentLength))
    {
    }

    /// <summary>Takes the exponent as big-endian bytes and owns the array.</summary>
    internal SrpClient(byte[] exponent)
    {
        this.exponent = exponent;
        publicValue = SrpArithmetic.Power(SrpGroup.G, Exponent());
    }

    /// <summary>A in lower-case hexadecimal digits.</summary>
    public string PublicValue => SrpHex.ToHex(publicValue);

    /// <summary>The value of PASSWORD_CLAIM_SIGNATURE, in Base64.</summary>
    /// <param name="saltHex">SALT as received.</param>
    /// <param name="srpBHex">SRP_B as received.</param>
    /// <param name="secretBlock">The decoded bytes of SECRET_BLOCK.</param>
    /// <param name="timestamp">TIMESTAMP as sent.</param>
    /// <exception cref="SrpProtocolException">B is a multiple of N, u is 0, or a value is not hexadecimal.</exception>
    public string ComputeClaim(
        string poolName, string userIdForSrp, string password, string saltHex, string srpBHex, byte[] secretBlock, string timestamp)
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        var serverPublic = SrpHex.ParseNumber(srpBHex);
        if ((serverPublic % SrpGroup.N).IsZero)
        {
            throw new SrpProtocolException("The server's public value is a multiple of the modulus.");
        }

        var u = SrpKeys.ComputeU(publicValue, serverPublic);
        var x = SrpKeys.ComputeX(poolName, userIdForSrp, password, SrpHex.ParseBytes(saltHex));
        var key = SrpKeys.DeriveKey(SharedSecret(serverPublic, u, x), u);
        try
        {
            return Convert.ToBase64String(SrpKeys.Sign(key, poolName, userIdForSrp, secretBlock, timestamp));
        }
        finally
        {
            CryptographicOperations.ZeroMemory(key);
        }
    }

    /// <summary>Wipes the exponent.</summary>
    public void Dispose()
    {
        CryptographicOperations.ZeroMemory(exponent);
        disposed = true;
    }

    /// <summary>S = (B − k·g^x)^(a + u·x) mod N.</summary>
    internal BigInteger SharedSecret(BigInteger serverPublic, BigInteger u, BigInteger x)
    {
        var verifier = SrpArithmetic.Power(SrpGroup.G, x);
        var difference = (serverPublic - (SrpGroup.K * verifier)) % SrpGroup.N;
        var root = difference.Sign < 0 ? difference + SrpGroup.N : difference;
        return SrpArithmetic.Power(root, Exponent() + (u * x));
    }

    private BigInteger Exponent() => new(exponent, isUnsigned: true, isBigEndian: true);
}
