using System.Buffers;

namespace AccountPortal.LocalPool.Pools;

/// <summary>A pool's password rules; the defaults are Cognito's.</summary>
public sealed record PasswordPolicyDefinition
{
    private const int DefaultValidityDays = 7;

    private static readonly SearchValues<char> Symbols = SearchValues.Create("^$*.[]{}()?\"!@#%&/\\,><':;|_~`=+-");

    public int MinimumLength { get; init; } = 8;

    public bool RequireLowercase { get; init; } = true;

    public bool RequireUppercase { get; init; } = true;

    public bool RequireNumbers { get; init; } = true;

    public bool RequireSymbols { get; init; } = true;

    /// <summary>0 to 365; 0 stands for the default, 7.</summary>
    public int TemporaryPasswordValidityDays { get; init; } = DefaultValidityDays;

    /// <summary>How many of a user's passwords, the present one included, cannot be set again: 0 to 24.</summary>
    public int PasswordHistorySize { get; init; }

    internal TimeSpan TemporaryPasswordValidity =>
        TimeSpan.FromDays(TemporaryPasswordValidityDays > 0 ? TemporaryPasswordValidityDays : DefaultValidityDays);

    /// <summary>Throws the fault that names the first rule broken, in Cognito's order.</summary>
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

    // A space counts as a symbol only inside the password.
    private static bool HasSymbol(string password) =>
        password.AsSpan().ContainsAny(Symbols) || password.Trim(' ').Contains(' ', StringComparison.Ordinal);
}
