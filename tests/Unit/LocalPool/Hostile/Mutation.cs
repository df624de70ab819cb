using CsCheck;

namespace AccountPortal.Tests.Unit.LocalPool.Hostile;

/// <summary>A mutation of one member or list element of a valid request.</summary>
internal enum ChangeKind
{
    Replace,
    Remove,
    Add,
    Rename,
    Repeat,
    Wrap,
}

/// <param name="Place">The index of the place, modulo their number.</param>
/// <param name="Value">Text in place of the JSON value, valid or not.</param>
internal sealed record Change(ChangeKind Kind, int Place, string Value);

/// <summary>A mutation of the body's bytes.</summary>
internal enum Spoil
{
    Nothing,
    CutOff,
    Flip,
    Insert,
    Empty,
    ByteOrderMark,
    Utf16,
    Latin1,
    Nest,
    Pad,
    Swell,
}

/// <param name="Header">A header that replaces or adds to the usual ones.</param>
internal sealed record Variation(Change[] Changes, Spoil Spoil, int Place, (string Name, string Value)? Header);

/// <param name="Original">The index of the valid request, modulo their number.</param>
/// <param name="Variations">The mutations, each applied to the valid request.</param>
internal sealed record Mutation(int Original, Variation[] Variations)
{
    /// <summary>A valid request takes several requests to create, so each is used more than once.</summary>
    public const int Size = 5;

    // Lone surrogates, numbers out of every range, and strings with a meaning to SQL, HTML or formats.
    private static readonly string[] oddities =
    [
        "null", "true", "false", "0", "-1", "1.5", "1e400", "-1e-400", "2147483648", "9223372036854775808", "00", "[]", "{}", "[[]]",
        "[null]", "[{}]",
        """{"a":{"b":[1,"2",null]}}""", """{"Name":"email"}""", """[{"Name":"email","Value":"x"},{"Name":"email","Value":"y"}]""",
        """[{"Name":null,"Value":{}}]""",
        "\"\"", "\" \"", "\"\\ud800\"", "\"\\udc00\\ud800\"", "\"\\u0000\"", "\"a\\u0000b\"", "\"\\r\\nSet-Cookie: a=b\"",
        "\"\\ud83d\\ude00\"", "\"\u202Egnp.exe\"",
        "\"' OR 1=1 --\"", "\"\\\"; DROP TABLE users; --\"", "\"%s%n\"", "\"<script>alert(1)</script>\"", "\"../../etc/passwd\"",
        "\"{####}{username}\"",
        "\"0\"", "\"-1\"", "\"00\"", "\"FFFFFFFF\"", "\"1e9\"", "\"NaN\"", "\"true\"", "\"2026-02-30\"", "\"+1\"", "\"+12025550100\"",
        "\"@\"", "\"a@b\"", "\"A@EXAMPLE.COM\"",
        "\"eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.\"", "\"eyJhbGciOiJSUzI1NiIsImtpZCI6IngifQ.e30.AA\"", "\"..\"", "\"a.b.c\"", "\"=\"",
        "\"AAAA\"", "\"AgV4\"", "\"AQ==\"",
        "\"local_demo\"", "\"local_nowhere\"", "\"account-portal\"", "\"nobody\"", "\"sub\"", "\"custom:secret\"", "\"dev:x\"",
        "\"cognito:username\"", "\"SMS_MFA\"", "\"ON\"",
        "\"EMAIL_OTP\"", "\"PASSWORD_VERIFIER\"", "\"SELECT_CHALLENGE\"", "\"NEW_PASSWORD_REQUIRED\"", "\"MFA_SETUP\"",
        "\"DEVICE_SRP_AUTH\"", "\"USER_AUTH\"", "\"REFRESH_TOKEN_AUTH\"",
        "\"email ^= \\\"a\\\"\"", "\"status = \\\"x\"", "undefined", "'single'", "01", "+1", "\"open", "\\",
    ];

    private static readonly (string Name, string Value)[] headers =
    [
        ("X-Amz-Target", ""), ("X-Amz-Target", "GetUser"), ("X-Amz-Target", "AWSCognitoIdentityProviderService."),
        ("X-Amz-Target", "AWSCognitoIdentityProviderService.getuser"),
        ("X-Amz-Target", "AWSCognitoIdentityProviderService.GetUser "), ("X-Amz-Target", "AWSCognitoIdentityProviderService.System.String"),
        ("X-Amz-Target", "GetUser.GetUser.GetUser"),
        ("X-Amz-Target", new string('A', 9000)), ("X-Amz-Target", "AWSCognitoIdentityProviderService.ListUserImportJobs"),
        ("X-Amz-Target", "DynamoDB_20120810.GetItem"),
        ("Content-Type", "text/plain"), ("Content-Type", "application/json; charset=utf-16"),
        ("Content-Type", "multipart/form-data; boundary=x"), ("Content-Type", ";;"), ("Content-Type", ""),
        ("Authorization", "AWS4-HMAC-SHA256 Credential=////,Signature="), ("Authorization", "Bearer x"),
        ("Authorization", "AWS4-HMAC-SHA256 Credential"), ("Authorization", new string('/', 5000)),
        ("X-Local-Pool-Clock", "tomorrow"), ("X-Local-Pool-Clock", "99999999.00:00:00"), ("X-Local-Pool-Clock", ":"),
        ("X-Local-Pool-Clock", "25:61:61"), ("X-Local-Pool-Clock", "-10675199.02:48:05.4775808"),
        ("User-Agent", ""), ("User-Agent", new string('M', 9000)), ("User-Agent", "Mozilla/5.0 (iPhone; \u00e9\u4e16)"),
        ("User-Agent", "(((((((((("),
        ("Origin", "null"), ("X-Forwarded-For", "::1, victim"), ("Accept-Language", "xx-YY;q=9"), ("Content-Encoding", "gzip"),
        ("Expect", "something"), ("Cookie", "a=b; =; ;"),
    ];

    /// <summary>The same without targets, for administrators.</summary>
    public static Variation WithoutTargets(Variation variation, IReadOnlyList<string> targets) =>
        variation with { Changes = [.. variation.Changes.Where(change => !targets.Any(target => change.Value == Quoted(target)))] };

    /// <summary>Mutations, among whose values are also <paramref name="targets"/>, given in clear.</summary>
    public static Gen<Mutation> Of(IReadOnlyList<string> targets)
    {
        var value = Gen.OneOf(
            Gen.OneOf(oddities),
            Gen.OneOf(targets.Select(Quoted).ToArray()),
            Gen.Int[1, 3000].Select(length => $"\"{new string('x', length)}\""),
            Gen.Int[1, 400].Select(digits => new string('9', digits)),
            Gen.Char.Array[0, 12].Select(text => $"\"{string.Concat(text.Select(letter => $"\\u{(int)letter:x4}"))}\""));
        var change = Gen.Select(Gen.Enum<ChangeKind>(), Gen.Int[0, 9999], value, (kind, place, text) => new Change(kind, place, text));
        var spoil = Gen.Frequency((6, Gen.Const(Spoil.Nothing)), (1, Gen.Enum<Spoil>()));
        var header = Gen.Frequency(
            (6, Gen.Const(((string, string)?)null)), (1, Gen.OneOf(headers).Select((string, string)? (found) => found)));
        var variation = Gen.Select(
            change.Array[0, 3],
            spoil,
            Gen.Int[0, 99999],
            header,
            (changes, bytes, place, odd) => new Variation(changes, bytes, place, odd));
        return Gen.Select(Gen.Int[0, 9999], variation.Array[Size], (original, variations) => new Mutation(original, variations));
    }

    private static string Quoted(string text) => $"\"{text}\"";
}
