namespace AccountPortal.LocalPool.Passkeys;

/// <summary>
/// The origins that may use a pool's passkeys. Checked against the client data, as the request may come from a back end.
/// </summary>
internal static class PasskeyOrigins
{
    /// <summary>An origin at or below the relying party's domain, over https or on localhost.</summary>
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
