namespace AccountPortal.Srp;

/// <summary>
/// The hexadecimal form of A, B and salt on the wire. An odd number of digits is allowed, as some clients drop a leading zero.
/// </summary>
public static class SrpHex
{
    /// <summary>Lower-case digits without leading zeros, as Cognito's clients send A.</summary>
    public static string ToHex(BigInteger value)
    {
        var digits = Convert.ToHexStringLower(SrpPadding.Pad(value)).TrimStart('0');
        return digits.Length == 0 ? "0" : digits;
    }

    /// <summary>Parses digits of either case as a non-negative number.</summary>
    /// <exception cref="SrpProtocolException">The text is empty or not hexadecimal.</exception>
    public static BigInteger ParseNumber(string hex)
    {
        // The leading zero keeps a set top bit from meaning a minus sign.
        return IsHex(hex) && BigInteger.TryParse("0" + hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw NotHex();
    }

    /// <summary>Parses digits of either case as bytes, leading zero bytes included.</summary>
    /// <exception cref="SrpProtocolException">The text is empty or not hexadecimal.</exception>
    public static byte[] ParseBytes(string hex) =>
        IsHex(hex) ? Convert.FromHexString(hex.Length % 2 == 0 ? hex : "0" + hex) : throw NotHex();

    private static bool IsHex(string hex) => hex.Length > 0 && hex.All(char.IsAsciiHexDigit);

    private static SrpProtocolException NotHex() => new("The value is not a hexadecimal number.");
}
