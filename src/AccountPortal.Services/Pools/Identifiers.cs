namespace AccountPortal.Services.Pools;

/// <summary>Normalises and validates sign-in identifiers.</summary>
internal static class Identifiers
{
    /// <summary>Cognito's limit for user names.</summary>
    public const int MaxLength = 128;

    /// <summary>Trimmed; a phone number in E.164 where the pool signs in by phone number.</summary>
    public static string Normalise(string typed, PoolDescription pool)
    {
        var trimmed = typed.Trim();
        var knowsPhones = pool.UsernameIsPhone || pool.Aliases.Contains("phone_number");
        return knowsPhones && trimmed.StartsWith('+') ? PhoneNumberText.ToE164(trimmed) ?? trimmed : trimmed;
    }

    /// <summary>Whether Cognito accepts the identifier: 1 to 128 characters without white space or control characters.</summary>
    public static bool CanExist(string identifier) =>
        identifier.Length is > 0 and <= MaxLength && HasOnlyAllowedCharacters(identifier);

    /// <summary>Whether a text has neither white space nor control characters.</summary>
    public static bool HasOnlyAllowedCharacters(string identifier) =>
        !identifier.Any(character => char.IsWhiteSpace(character) || char.IsControl(character));
}
