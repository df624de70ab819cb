namespace AccountPortal.Services.Password;

/// <summary>The strength of a password. Guidance in addition to the pool's policy, never a reason to refuse.</summary>
public enum PasswordStrength
{
    /// <summary>Guessed within hours.</summary>
    Weak,

    /// <summary>Guessed within days.</summary>
    Fair,

    /// <summary>Guessed within weeks or longer.</summary>
    Strong,
}

/// <summary>Measures passwords with zxcvbn, in this process.</summary>
public static class PasswordStrengthMeter
{
    // zxcvbn's work grows faster than the length, and longer passwords are strong.
    private const int LongestMeasured = 64;

    /// <summary>The strength, or null for an empty password.</summary>
    /// <param name="password">The password; not stored.</param>
    /// <param name="known">Known data of the user, which counts as easy to guess.</param>
    public static PasswordStrength? Measure(string? password, IEnumerable<string> known) => string.IsNullOrEmpty(password)
        ? null
        : Zxcvbn.Zxcvbn.MatchPassword(password[..Math.Min(password.Length, LongestMeasured)], known).Score switch
        {
            0 or 1 => PasswordStrength.Weak,
            2 => PasswordStrength.Fair,
            _ => PasswordStrength.Strong,
        };
}
