using System.Text.RegularExpressions;

namespace AccountPortal.LocalPool.Wire;

/// <summary>The constraints of a string member in Cognito's model. Messages never repeat the value of a sensitive member.</summary>
internal sealed partial record MemberRule(
    int Minimum, int Maximum, string? PatternText = null, Regex? Pattern = null, bool Sensitive = true)
{
    /// <summary>
    /// In milliseconds; no pattern comes near it, as each scans its input once. The non-backtracking engine would need megabytes.
    /// </summary>
    public const int Timeout = 10_000;

    private const int MostShown = 1024;

    public static readonly MemberRule Text = new(0, int.MaxValue, Sensitive: false);
    public static readonly MemberRule ClientId = new(1, 128);
    public static readonly MemberRule PoolId = new(1, 55, @"[\w-]+_[0-9a-zA-Z]+", PoolIdPattern(), Sensitive: false);
    public static readonly MemberRule Username = new(1, 128, @"[\p{L}\p{M}\p{S}\p{N}\p{P}]+", NamePattern());
    public static readonly MemberRule Password = new(1, 256, @"^[\S]+.*[\S]+$", PasswordPattern());
    public static readonly MemberRule TemporaryPassword = new(0, 256, "[\\S]*", TemporaryPasswordPattern());
    public static readonly MemberRule Code = new(1, 2048, @"[\S]+", SolidPattern());
    public static readonly MemberRule TotpCode = new(6, 6, "[0-9]+", DigitsPattern());
    public static readonly MemberRule SecretHash = new(1, 128, @"[\w+=/]+", HashPattern());
    public static readonly MemberRule Token = new(1, int.MaxValue, "[A-Za-z0-9-_=.]+", TokenPattern());
    public static readonly MemberRule Session = new(20, 4096);
    public static readonly MemberRule DeviceKey = new(1, 55, @"[\w-]+_[0-9a-f-]+", DeviceKeyPattern(), Sensitive: false);
    public static readonly MemberRule DeviceName = new(1, 1024);
    public static readonly MemberRule SessionId = new(1, 128, @"[\S]+", SolidPattern(), Sensitive: false);
    public static readonly MemberRule PaginationToken = new(1, 131_072, @"[\S]+", SolidPattern());
    public static readonly MemberRule GroupName = Username with { Sensitive = false };
    public static readonly MemberRule Description = new(0, 2048, Sensitive: false);
    public static readonly MemberRule Arn = new(
        20,
        2048,
        @"arn:[\w+=/,.@-]+:[\w+=/,.@-]+:([\w+=/,.@-]*)?:[0-9]+:[\w+=/,.@-]+(:[\w+=/,.@-]+)?(:[\w+=/,.@-]+)?",
        ArnPattern(),
        Sensitive: false);
    public static readonly MemberRule Filter = new(0, 256, Sensitive: false);
    public static readonly MemberRule EventId = new(1, 50, @"[\w+-]+", EventIdPattern(), Sensitive: false);
    public static readonly MemberRule AttributeName = new(1, 32, @"[\p{L}\p{M}\p{S}\p{N}\p{P}]+", NamePattern(), Sensitive: false);
    public static readonly MemberRule AttributeValue = new(0, 2048);

    /// <summary>A message for each violated constraint; null stands for a missing required member.</summary>
    public IEnumerable<string> Violations(string path, string? value)
    {
        var subject = Sensitive ? $"Value at '{path}'" : $"Value {(value is null ? "null" : $"'{Shown(value)}'")} at '{path}'";
        if (value is null)
        {
            yield return $"{subject} failed to satisfy constraint: Member must not be null";
            yield break;
        }
        if (Pattern is not null && !Pattern.IsMatch(value))
        {
            yield return $"{subject} failed to satisfy constraint: Member must satisfy regular expression pattern: {PatternText}";
        }
        if (value.Length < Minimum)
        {
            yield return $"{subject} failed to satisfy constraint: Member must have length greater than or equal to {Minimum}";
        }
        if (value.Length > Maximum)
        {
            yield return $"{subject} failed to satisfy constraint: Member must have length less than or equal to {Maximum}";
        }
    }

    /// <summary>A value as a message repeats it: at most 1,024 characters.</summary>
    public static string Shown(string value) => value.Length <= MostShown ? value : value[..MostShown] + "...";

    // In Cognito's engine \w is ASCII, and a pattern must match the whole value.
    [GeneratedRegex(@"\A[A-Za-z0-9_-]+_[0-9a-zA-Z]+\z", RegexOptions.None, matchTimeoutMilliseconds: Timeout)]
    private static partial Regex PoolIdPattern();

    [GeneratedRegex(@"\A[A-Za-z0-9_-]+_[0-9a-f-]+\z", RegexOptions.None, matchTimeoutMilliseconds: Timeout)]
    private static partial Regex DeviceKeyPattern();

    [GeneratedRegex(@"\A[A-Za-z0-9_+-]+\z", RegexOptions.None, matchTimeoutMilliseconds: Timeout)]
    private static partial Regex EventIdPattern();

    [GeneratedRegex(@"\A[\p{L}\p{M}\p{S}\p{N}\p{P}]+\z", RegexOptions.None, matchTimeoutMilliseconds: Timeout)]
    private static partial Regex NamePattern();

    [GeneratedRegex(@"\A\S(.*\S)?\z", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Timeout)]
    private static partial Regex PasswordPattern();

    [GeneratedRegex(@"\A(\S(.*\S)?)?\z", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Timeout)]
    private static partial Regex TemporaryPasswordPattern();

    [GeneratedRegex(@"\A\S+\z", RegexOptions.None, matchTimeoutMilliseconds: Timeout)]
    private static partial Regex SolidPattern();

    [GeneratedRegex(
        @"\Aarn:[A-Za-z0-9_+=/,.@-]+:[A-Za-z0-9_+=/,.@-]+:[A-Za-z0-9_+=/,.@-]*:[0-9]+:[A-Za-z0-9_+=/,.@-]+(:[A-Za-z0-9_+=/,.@-]+){0,2}\z",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Timeout)]
    private static partial Regex ArnPattern();

    [GeneratedRegex(@"\A[0-9]+\z", RegexOptions.None, matchTimeoutMilliseconds: Timeout)]
    private static partial Regex DigitsPattern();

    [GeneratedRegex(@"\A[A-Za-z0-9_+=/]+\z", RegexOptions.None, matchTimeoutMilliseconds: Timeout)]
    private static partial Regex HashPattern();

    [GeneratedRegex(@"\A[A-Za-z0-9_=.-]+\z", RegexOptions.None, matchTimeoutMilliseconds: Timeout)]
    private static partial Regex TokenPattern();
}
