namespace AccountPortal.Services.Sessions;

/// <summary>
/// The attributes of all cookies of the portal: HttpOnly, SameSite=Lax, Path=/, and outside Development Secure with the
/// <c>__Host-</c> prefix. Development uses plain http, where browsers refuse both.
/// </summary>
internal sealed class PortalCookies(IHostEnvironment environment)
{
    private readonly bool secure = !environment.IsDevelopment();

    /// <summary>The cookie name as the browser sees it.</summary>
    public string NameOf(string name) => secure ? "__Host-" + name : name;

    /// <summary>The options to set or delete a cookie.</summary>
    /// <param name="lifetime">Null for a cookie that ends with the browser session.</param>
    public CookieOptions Options(TimeSpan? lifetime = null) => new()
    {
        HttpOnly = true,
        IsEssential = true,
        MaxAge = lifetime,
        Path = "/",
        SameSite = SameSiteMode.Lax,
        Secure = secure,
    };

    /// <summary>The options for the framework's own cookies.</summary>
    public CookieBuilder Builder(string name) => new PortalCookieBuilder(secure)
    {
        Name = NameOf(name),
        HttpOnly = true,
        IsEssential = true,
        Path = "/",
        SameSite = SameSiteMode.Lax,
        SecurePolicy = CookieSecurePolicy.None,
    };

    // Secure regardless of the request's scheme: behind a TLS-terminating proxy, or on loopback, it may be plain http.
    private sealed class PortalCookieBuilder(bool secure) : CookieBuilder
    {
        public override CookieOptions Build(HttpContext context, DateTimeOffset expiresFrom)
        {
            var options = base.Build(context, expiresFrom);
            options.Secure = secure;
            return options;
        }
    }
}
