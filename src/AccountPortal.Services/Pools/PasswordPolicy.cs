namespace AccountPortal.Services.Pools;

/// <summary>The pool's password policy. Lengths are counted in UTF-16 code units, as in Cognito's limit of 256.</summary>
public sealed record PasswordPolicy(
    int MinimumLength, bool RequireUppercase, bool RequireLowercase, bool RequireNumbers, bool RequireSymbols)
{
    /// <summary>Cognito's limit.</summary>
    public const int MaximumLength = 256;

    /// <summary>Cognito's default: at least eight characters of all four classes.</summary>
    public static PasswordPolicy Default { get; } = new(8, true, true, true, true);

    /// <summary>The rules, and whether <paramref name="password"/> meets each.</summary>
    public IReadOnlyList<(PasswordRule Rule, bool Met)> Check(string password)
    {
        var rules = new List<(PasswordRule, bool)> { (PasswordRule.MinimumLength, password.Length >= MinimumLength) };
        Add(RequireUppercase, PasswordRule.Uppercase, char.IsAsciiLetterUpper);
        Add(RequireLowercase, PasswordRule.Lowercase, char.IsAsciiLetterLower);
        Add(RequireNumbers, PasswordRule.Number, char.IsAsciiDigit);
        Add(RequireSymbols, PasswordRule.Symbol, IsSymbol);
        if (password.Length > MaximumLength)
        {
            rules.Add((PasswordRule.MaximumLength, false));
        }

        return rules;

        void Add(bool required, PasswordRule rule, Func<char, bool> matches)
        {
            if (required)
            {
                rules.Add((rule, password.Any(matches)));
            }
        }
    }

    /// <summary>Whether every rule is met.</summary>
    public bool IsMetBy(string password) => Check(password).All(rule => rule.Met);

    /// <summary>Cognito's symbols: https://docs.aws.amazon.com/cognito/latest/developerguide/managing-users-passwords.html</summary>
    private static bool IsSymbol(char character) => "^$*.[]{}()?\"!@#%&/\\,><':;|_~`=+- ".Contains(character, StringComparison.Ordinal);
}
