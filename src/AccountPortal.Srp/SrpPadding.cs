namespace AccountPortal.Srp;

/// <summary>How Cognito turns numbers into bytes for hashing.</summary>
public static class SrpPadding
{
    /// <summary>
    /// The shortest big-endian two's complement of a non-negative number: no leading zeros, except one zero byte where the top bit is
    /// set. Not the fixed width of RFC 5054.
    /// </summary>
    public static byte[] Pad(BigInteger value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, BigInteger.Zero);
        return value.ToByteArray(isUnsigned: false, isBigEndian: true);
    }
}
