namespace AccountPortal.Srp;

/// <summary>The hexadecimal forms of A, B and the salt on the wire. An odd number of digits is allowed: some clients drop the leading zero.</summary>
public static class SrpHex
{
    /// <summary>Lower-case digits without leading zeros, as the clients of Cognito send A.</summary>
    public static string ToHex(BigInteger value)
    {
        var digits = Convert.ToHexStringLower(SrpPadding.Pad(value)).TrimStart('0');
        return digits.Length == 0 ? "0" : digits;
    }

    /// <summary>Reads digits in either case as a number that is not negative.</summary>
    /// <exception cref="SrpProtocolException">The text is empty or holds something else than hexadecimal digits.</exception>
    public static BigInteger ParseNumber(string hex)
    {
        // The leading zero keeps a set top bit from being read as a sign.
        return IsHex(hex) && BigInteger.TryParse("0" + hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw NotHex();
    }

    /// <summary>Reads digits in either case as bytes, leading zero bytes included.</summary>
    /// <exception cref="SrpProtocolException">The text is empty or holds something else than hexadecimal digits.</exception>
    public static byte[] ParseBytes(string hex) =>
        IsHex(hex) ? Convert.FromHexString(hex.Length % 2 == 0 ? hex : "0" + hex) : throw NotHex();

    private static bool IsHex(string hex) => hex.Length > 0 && hex.All(char.IsAsciiHexDigit);

    private static SrpProtocolException NotHex() => new("The value is not a hexadecimal number.");
}
