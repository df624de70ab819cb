namespace AccountPortal.Services.RecoveryCodes;

/// <summary>The format of recovery codes: ten unambiguous letters and digits in two groups, 50 random bits.</summary>
internal static class RecoveryCodeText
{
    // Crockford's Base32 in lower case: no i, l, o or u.
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
    private const int Length = 10;

    /// <summary>A new code, for example <c>7f3kq-9xm2d</c>.</summary>
    public static string New()
    {
        var code = RandomNumberGenerator.GetString(Alphabet, Length);
        return $"{code[..5]}-{code[5..]}";
    }

    /// <summary>
    /// The typed code without spaces and dashes, in lower case, with ambiguous characters corrected; null where it cannot be a
    /// code.
    /// </summary>
    public static string? Normalise(string typed)
    {
        var code = string.Concat(typed.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant()
            .Replace('o', '0').Replace('i', '1').Replace('l', '1');
        return code.Length == Length && code.All(Alphabet.Contains) ? $"{code[..5]}-{code[5..]}" : null;
    }
}
