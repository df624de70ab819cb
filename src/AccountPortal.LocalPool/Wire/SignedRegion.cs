using System.Text.RegularExpressions;

namespace AccountPortal.LocalPool.Wire;

/// <summary>Reads the region from the Authorization header; the signature is not checked.</summary>
internal static partial class SignedRegion
{
    public static string? Of(HttpRequest request) =>
        Scope().Match(request.Headers.Authorization.ToString()) is { Success: true } match ? match.Groups["region"].Value : null;

    [GeneratedRegex(
        "^AWS4-HMAC-SHA256 (?>.*Credential=)[^/,]+/[0-9]+/(?<region>[a-z0-9-]{1,32})/", RegexOptions.None,
        matchTimeoutMilliseconds: MemberRule.Timeout)]
    private static partial Regex Scope();
}
