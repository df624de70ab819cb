namespace AccountPortal.Services.Sessions;

/// <summary>
/// What all cookies of the portal have in common: HttpOnly, SameSite=Lax, Path=/, and outside Development Secure with the
/// <c>__Host-</c> prefix. Development runs on plain http, where browsers refuse both.
/// </summary>
internal sealed class PortalCookies(IHostEnvironment environment)
{
    private readonly bool secure = !environment.IsDevelopment();

    /// <summary>The name that the browser sees.</summary>
    public string NameOf(string name) => secure ? "__Host-" + name : name;

    /// <summary>How to set or delete a cookie.</summary>
    /// <param name="lifetime">Null: the cookie goes when the browser is closed.</param>
    public CookieOptions Options(TimeSpan? lifetime = null) => new()
    {
        HttpOnly = true,
        IsEssential = true,
        MaxAge = lifetime,
        Path = "/",
        SameSite = SameSiteMode.Lax,
        Secure = secure,
    };

    /// <summary>The same for the framework's own cookies.</summary>
    public CookieBuilder Builder(string name) => new PortalCookieBuilder(secure)
    {
        Name = NameOf(name),
        HttpOnly = true,
        IsEssential = true,
        Path = "/",
        SameSite = SameSiteMode.Lax,
        SecurePolicy = CookieSecurePolicy.None,
    };

    // Secure whatever the request looks like: behind a proxy that ends TLS, or on loopback, it may look like plain http.
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
