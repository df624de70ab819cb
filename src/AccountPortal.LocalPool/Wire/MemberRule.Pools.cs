using System.Text.RegularExpressions;

namespace AccountPortal.LocalPool.Wire;

/// <summary>Constraints of members that describe pools and app clients.</summary>
internal sealed partial record MemberRule
{
    public static readonly MemberRule Title = new(1, 128, @"[\w\s+=,.@-]+", TitlePattern(), Sensitive: false);
    public static readonly MemberRule ClientSecret = new(24, 64, @"[\w+]+", SecretPattern());
    public static readonly MemberRule CustomAttributeName = new(1, 20, @"[\p{L}\p{M}\p{S}\p{N}\p{P}]+", NamePattern(), Sensitive: false);
    public static readonly MemberRule AttributeNames = new(1, 2048, Sensitive: false);
    public static readonly MemberRule SmsTemplate = new(6, 140, @".*\{####\}.*", CodePattern(), Sensitive: false);
    public static readonly MemberRule EmailTemplate = new(6, 20_000, @".*\{####\}.*", CodePattern(), Sensitive: false);
    public static readonly MemberRule LinkTemplate = new(6, 20_000, @".*\{##.*##\}.*", LinkPattern(), Sensitive: false);
    public static readonly MemberRule RelyingPartyId = new(1, 127, Sensitive: false);
    public static readonly MemberRule Subject = new(1, 140, Sensitive: false);

    [GeneratedRegex(@"\A[A-Za-z0-9_\s+=,.@-]+\z", RegexOptions.None, matchTimeoutMilliseconds: Timeout)]
    private static partial Regex TitlePattern();

    [GeneratedRegex(@"\A[A-Za-z0-9_+]+\z", RegexOptions.None, matchTimeoutMilliseconds: Timeout)]
    private static partial Regex SecretPattern();

    [GeneratedRegex(@"\{####\}", RegexOptions.None, matchTimeoutMilliseconds: Timeout)]
    private static partial Regex CodePattern();

    [GeneratedRegex(@"\A(?>.*?\{##).*##\}", RegexOptions.Singleline, matchTimeoutMilliseconds: Timeout)]
    private static partial Regex LinkPattern();
}
