namespace AccountPortal.Services.Password;

/// <summary>How hard a password is to guess; guidance beside the pool's rules, never a reason to refuse.</summary>
public enum PasswordStrength
{
    /// <summary>An attacker who works on it guesses it within hours.</summary>
    Weak,

    /// <summary>It holds for days.</summary>
    Fair,

    /// <summary>It holds for weeks or longer.</summary>
    Strong,
}

/// <summary>Measures passwords with zxcvbn, in this process.</summary>
public static class PasswordStrengthMeter
{
    // zxcvbn's work grows faster than the length, and what is this long is strong by then.
    private const int LongestMeasured = 64;

    /// <summary>The strength, or null when there is nothing to measure.</summary>
    /// <param name="password">Kept nowhere.</param>
    /// <param name="known">What a stranger may know of the person: counts as easy to guess.</param>
    public static PasswordStrength? Measure(string? password, IEnumerable<string> known) => string.IsNullOrEmpty(password)
        ? null
        : Zxcvbn.Zxcvbn.MatchPassword(password[..Math.Min(password.Length, LongestMeasured)], known).Score switch
        {
            0 or 1 => PasswordStrength.Weak,
            2 => PasswordStrength.Fair,
            _ => PasswordStrength.Strong,
        };
}
