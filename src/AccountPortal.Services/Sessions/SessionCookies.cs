using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace AccountPortal.Services.Sessions;

/// <summary>The session cookie. It holds a key and nothing else.</summary>
internal static class SessionCookies
{
    /// <summary>Reads the cookie, and deletes it at sign-out.</summary>
    public const string Scheme = "Session";

    /// <summary>
    /// Writes the cookie. It never reads the request's cookie: the cookie handler would keep its key, which may be planted
    /// (session fixation).
    /// </summary>
    public const string BeginScheme = "Session.Begin";

    private const string CookieName = "session";

    public static IServiceCollection AddSessionCookies(this IServiceCollection services)
    {
        services.AddAuthentication(Scheme).AddCookie(Scheme).AddCookie(BeginScheme);
        services.AddOptions<CookieAuthenticationOptions>(Scheme).Configure<IServiceProvider>(Configure);
        services.AddOptions<CookieAuthenticationOptions>(BeginScheme).Configure<IServiceProvider>((options, provider) =>
        {
            Configure(options, provider);
            options.CookieManager = new WriteOnlyCookies();
        });
        return services;
    }

    private static void Configure(CookieAuthenticationOptions options, IServiceProvider provider)
    {
        options.Cookie = provider.GetRequiredService<PortalCookies>().Builder(CookieName);
        options.SessionStore = provider.GetRequiredService<ITicketStore>();
        options.TicketDataFormat = new TicketDataFormat(
            provider.GetRequiredService<IDataProtectionProvider>().CreateProtector("AccountPortal.SessionCookie"));

        // The store enforces the limits; a sliding ticket would overwrite meanwhile changed data.
        options.ExpireTimeSpan = provider.GetRequiredService<SessionLimits>().Max;
        options.SlidingExpiration = false;
        options.Events = new CookieAuthenticationEvents
        {
            OnRedirectToLogin = Answer(StatusCodes.Status401Unauthorized),
            OnRedirectToAccessDenied = Answer(StatusCodes.Status403Forbidden),
        };
    }

    // An application without pages answers with a status code; the portal redirects to its sign-in page.
    private static Func<RedirectContext<CookieAuthenticationOptions>, Task> Answer(int status) => context =>
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    };

    private sealed class WriteOnlyCookies : ICookieManager
    {
        private readonly ChunkingCookieManager inner = new();

        public string? GetRequestCookie(HttpContext context, string key) => null;

        public void AppendResponseCookie(HttpContext context, string key, string? value, CookieOptions options) =>
            inner.AppendResponseCookie(context, key, value, options);

        public void DeleteCookie(HttpContext context, string key, CookieOptions options) => inner.DeleteCookie(context, key, options);
    }
}
