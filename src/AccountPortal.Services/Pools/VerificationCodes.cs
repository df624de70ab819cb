namespace AccountPortal.Services.Pools;

/// <summary>Normalises verification codes.</summary>
internal static class VerificationCodes
{
    private const int LongestCode = 16;

    /// <summary>The code without white space and dashes; null where it cannot be a code, so that the pool need not be asked.</summary>
    public static string? Normalise(string typed)
    {
        var code = string.Concat(typed.Where(character => !char.IsWhiteSpace(character) && !IsDash(character)));
        return code.Length is > 0 and <= LongestCode && code.All(char.IsAsciiDigit) ? code : null;
    }

    private static bool IsDash(char character) =>
        char.GetUnicodeCategory(character) == System.Globalization.UnicodeCategory.DashPunctuation;
}
