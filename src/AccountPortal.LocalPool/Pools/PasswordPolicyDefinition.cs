using System.Buffers;

namespace AccountPortal.LocalPool.Pools;

/// <summary>A pool's password policy; the defaults are Cognito's.</summary>
public sealed record PasswordPolicyDefinition
{
    private const int DefaultValidityDays = 7;

    private static readonly SearchValues<char> Symbols = SearchValues.Create("^$*.[]{}()?\"!@#%&/\\,><':;|_~`=+-");

    public int MinimumLength { get; init; } = 8;

    public bool RequireLowercase { get; init; } = true;

    public bool RequireUppercase { get; init; } = true;

    public bool RequireNumbers { get; init; } = true;

    public bool RequireSymbols { get; init; } = true;

    /// <summary>0 to 365 days; 0 means the default, 7.</summary>
    public int TemporaryPasswordValidityDays { get; init; } = DefaultValidityDays;

    /// <summary>How many passwords, the current one included, cannot be reused: 0 to 24.</summary>
    public int PasswordHistorySize { get; init; }

    internal TimeSpan TemporaryPasswordValidity =>
        TimeSpan.FromDays(TemporaryPasswordValidityDays > 0 ? TemporaryPasswordValidityDays : DefaultValidityDays);

    /// <summary>Throws InvalidPassword for the first violated rule, in Cognito's order.</summary>
    internal void Require(string password)
    {
        var broken =
            password.Length < MinimumLength ? CognitoTexts.PasswordTooShort
            : RequireLowercase && !password.Any(char.IsAsciiLetterLower) ? CognitoTexts.PasswordNeedsLowercase
            : RequireUppercase && !password.Any(char.IsAsciiLetterUpper) ? CognitoTexts.PasswordNeedsUppercase
            : RequireNumbers && !password.Any(char.IsAsciiDigit) ? CognitoTexts.PasswordNeedsNumber
            : RequireSymbols && !HasSymbol(password) ? CognitoTexts.PasswordNeedsSymbol
            : null;
        if (broken is not null)
        {
            throw CognitoFault.InvalidPassword(broken);
        }
    }

    // A leading or trailing space does not count as a symbol (Cognito's password policy).
    private static bool HasSymbol(string password) =>
        password.AsSpan().ContainsAny(Symbols) || password.Trim(' ').Contains(' ', StringComparison.Ordinal);
}
