using System.Text.RegularExpressions;

namespace AccountPortal.Tests.E2E.Security;

/// <summary>Everything an answer reveals to an anonymous visitor, without random values and input.</summary>
internal static partial class Looks
{
    public static string Of(FormAnswer answer, Person person)
    {
        var cookies = answer.SetCookies.Select(cookie => CookieValue().Replace(cookie, "="));
        var body = Masks().Replace(answer.Body.Replace(person.Email, "(typed)", StringComparison.Ordinal), "(masked)");
        return $"{answer.Status} {answer.Location}\n{string.Join('\n', cookies)}\n{answer.Body.Length} characters\n{body}\n";
    }

    [GeneratedRegex("(?<=^[^=;]*)=[^;]*")]
    private static partial Regex CookieValue();

    // Form tokens, encrypted values, element ids, destinations of codes, and remaining seconds.
    [GeneratedRegex(
        "(?<=name=\"__RequestVerificationToken\" value=\")[^\"]*|CfDJ8[\\w/+=-]+|\\b[fp][0-9a-f]{8}\\b|\\b(mud)?input-?[0-9a-f-]{8,36}\\b"
        + "|(?<=data-(wait|clock)=\")\\d+|\\b[a-z]\\*{3}@[a-z]\\*{3}")]
    private static partial Regex Masks();
}
