namespace AccountPortal.Srp;

/// <summary>How Cognito turns a number into the bytes that it hashes.</summary>
public static class SrpPadding
{
    /// <summary>
    /// The shortest big-endian two's complement of a number that is not negative: no leading zeros,
    /// but one byte 00 in front where the top bit is set. Not the fixed width of RFC 5054.
    /// </summary>
    public static byte[] Pad(BigInteger value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, BigInteger.Zero);
        return value.ToByteArray(isUnsigned: false, isBigEndian: true);
    }
}
