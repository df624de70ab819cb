using Microsoft.AspNetCore.StaticAssets;

namespace AccountPortal.Security;

/// <summary>Headers of every response: pages, files, redirects, refusals, errors and the hub.</summary>
internal static class SecurityHeaders
{
    private const string AccountPolicy = "account";

    private const string Csp =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
        + "manifest-src 'self'; object-src 'none'; form-action 'self'; base-uri 'self'; frame-ancestors 'none'";

    // The hash allows style="display:none", by which MudBlazor's text field hides a part of itself.
    private const string PublicPagesCsp = Csp + "; style-src-attr 'unsafe-hashes' 'sha256-aqNNdDLnnrDOnTNdkJpYlAxKVJtLt9CtFLklmInuUAE='";

    // MudBlazor positions its popovers by style attributes; style elements and style sheets must be ours.
    private const string AccountCsp = Csp + "; style-src-attr 'unsafe-inline'";

    public static void AddSecurityHeaders(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(options => options.AddServerHeader = false);
        builder.Services.AddHsts(options =>
        {
            options.MaxAge = TimeSpan.FromDays(365);
            options.IncludeSubDomains = true;
            options.ExcludedHosts.Clear();
        });
        builder.Services.AddSecurityHeaderPolicies()
            .SetDefaultPolicy(policy => AddHeaders(policy, PublicPagesCsp))
            .AddPolicy(AccountPolicy, policy => AddHeaders(policy, AccountCsp))
            .SetPolicySelector(context =>
                context.HttpContext.Request.Path.StartsWithSegments(Routes.Account.Overview, StringComparison.OrdinalIgnoreCase)
                    ? context.ConfiguredPolicies[AccountPolicy]
                    : context.DefaultPolicy);
    }

    public static void UsePortalHeaders(this WebApplication app)
    {
        app.UseSecurityHeaders();
        if (!app.Environment.IsDevelopment())
        {
            app.UseHsts();
        }

        app.Use((context, next) =>
        {
            context.Response.OnStarting(() =>
            {
                Finish(context);
                return Task.CompletedTask;
            });
            return next(context);
        });
    }

    private static void AddHeaders(HeaderPolicyCollection policy, string csp) => policy
        .AddCustomHeader("Content-Security-Policy", csp)
        .AddCustomHeader("Cross-Origin-Opener-Policy", "same-origin")
        .AddCustomHeader("Cross-Origin-Resource-Policy", "same-origin")
        .AddCustomHeader(
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=(), payment=(), usb=(), "
            + "publickey-credentials-get=(self), publickey-credentials-create=(self)")
        .AddCustomHeader("X-Content-Type-Options", "nosniff")
        .AddCustomHeader("X-Frame-Options", "DENY")
        .AddReferrerPolicyNoReferrer();

    private static void Finish(HttpContext context)
    {
        var response = context.Response;
        if (response.StatusCode >= 400 || context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
        {
            response.Headers.CacheControl = "no-store";
            response.Headers.Remove("Pragma");
        }

        // The framework builds absolute URLs from the Host header, which any client can set.
        var location = response.Headers.Location.ToString();
        var here = $"{context.Request.Scheme}://{context.Request.Host}";
        if (location.StartsWith(here + "/", StringComparison.OrdinalIgnoreCase))
        {
            var path = location[here.Length..];
            response.Headers.Location = ReturnUrls.IsLocal(path) ? path : context.Request.PathBase + "/";
        }
    }
}
