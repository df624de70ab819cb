namespace AccountPortal.LocalPool.Passkeys;

/// <summary>
/// Which pages may use a pool's passkeys. The request itself says nothing about that, since it may come from a back end;
/// the browser's word in the signed client data does.
/// </summary>
internal static class PasskeyOrigins
{
    /// <summary>An origin at the relying party's domain or below it: https, or whatever runs on this machine.</summary>
    public static bool Allows(string relyingPartyId, string? origin, bool crossOrigin) =>
        !crossOrigin
        && Uri.TryCreate(origin, UriKind.Absolute, out var uri)
        && uri.UserInfo.Length == 0
        && uri.GetLeftPart(UriPartial.Authority) == origin
        && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && IsWithin("localhost", uri.Host)))
        && IsWithin(relyingPartyId, uri.Host);

    private static bool IsWithin(string domain, string host) =>
        host.Equals(domain, StringComparison.OrdinalIgnoreCase) || host.EndsWith("." + domain, StringComparison.OrdinalIgnoreCase);
}
