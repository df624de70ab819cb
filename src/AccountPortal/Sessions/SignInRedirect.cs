using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http.Extensions;

namespace AccountPortal.Sessions;

/// <summary>Redirects a request without a session to sign-in, with the reason why the session ended.</summary>
internal static class SignInRedirect
{
    public static void AddSignInRedirect(this IServiceCollection services) =>
        services.AddOptions<CookieAuthenticationOptions>(SessionCookies.Scheme)
            .Configure(options => options.Events.OnRedirectToLogin = LeadToSignIn);

    private static Task LeadToSignIn(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (context.Request.Path.StartsWithSegments("/_blazor", StringComparison.Ordinal))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return Task.CompletedTask;
        }

        var query = new QueryBuilder();
        if (PresentedSession.Of(context.HttpContext)?.Record.EndReason is { } reason)
        {
            query.Add("reason", SessionReasons.Name(reason));
        }

        if (HttpMethods.IsGet(context.Request.Method))
        {
            query.Add("returnUrl", context.Request.Path + context.Request.QueryString);
        }

        context.Response.Redirect(context.Request.PathBase + Routes.SignIn + query);
        return Task.CompletedTask;
    }
}
