namespace AccountPortal.Services.Pools;

/// <summary>Codes as people paste them.</summary>
internal static class VerificationCodes
{
    private const int LongestCode = 16;

    /// <summary>Without white space and dashes; null where what remains cannot be a code, so that the pool need not be asked.</summary>
    public static string? Normalise(string typed)
    {
        var code = string.Concat(typed.Where(character => !char.IsWhiteSpace(character) && !IsDash(character)));
        return code.Length is > 0 and <= LongestCode && code.All(char.IsAsciiDigit) ? code : null;
    }

    private static bool IsDash(char character) => char.GetUnicodeCategory(character) == System.Globalization.UnicodeCategory.DashPunctuation;
}
