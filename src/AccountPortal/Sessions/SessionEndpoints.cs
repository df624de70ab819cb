using Microsoft.AspNetCore.Localization;

namespace AccountPortal.Sessions;

/// <summary>Form endpoints. Only these and the sign-in page start, end or change a session.</summary>
internal static class SessionEndpoints
{
    private static readonly TimeSpan PreferenceLifetime = TimeSpan.FromDays(365);

    public static void MapSessions(this IEndpointRouteBuilder app)
    {
        var forms = app.MapGroup("").AddEndpointFilter<AntiforgeryFilter>();
        forms.MapPost(Routes.SignOut, SignOutAsync);
        forms.MapPost(Routes.RenewSession, RenewAsync);
        forms.MapPost(Routes.Preferences, ChangePreferencesAsync);
    }

    private static async Task<IResult> SignOutAsync(HttpContext context, ISessionControl control, ICurrentSession session)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var reason = SessionEndReason.SignedOut;
        if (form["everywhere"] == "true" && await session.GetIdentityAsync(context.RequestAborted) is not null)
        {
            if (await control.SignOutEverywhereAsync(context.RequestAborted) is not null)
            {
                // The other devices are still signed in, and the user has to know.
                return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
            }

            reason = SessionEndReason.SignedOutEverywhere;
            await session.EndAsync(reason, context.RequestAborted);
        }
        else
        {
            await control.SignOutAsync(context.RequestAborted);
        }

        context.Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\"";
        return LocalRedirect.Result(context, Routes.SignIn.WithReason(SessionReasons.Name(reason)));
    }

    private static async Task<IResult> RenewAsync(HttpContext context, CurrentSession session)
    {
        if (context.User.Identity is not { IsAuthenticated: true })
        {
            return LocalRedirect.Result(context, Routes.SignIn);
        }

        try
        {
            await session.RenewKeyAsync(context.RequestAborted);
        }
        catch (SessionEndedException)
        {
            // The form was sent twice: the other response carries the new key. If the session is over, the page says so.
        }

        return await ReturnAsync(context);
    }

    private static async Task<IResult> ChangePreferencesAsync(HttpContext context, PortalCookies cookies)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (form["language"].ToString() is var language && Languages.All.Contains(language))
        {
            Set(LocalisationExtensions.LanguageCookie, CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(language)));
        }

        if (form["theme"].ToString() is var theme && Theme.All.Contains(theme))
        {
            Set(Theme.Cookie, theme);
        }

        return await ReturnAsync(context);

        void Set(string name, string value) =>
            context.Response.Cookies.Append(cookies.NameOf(name), value, cookies.Options(PreferenceLifetime));
    }

    private static async Task<IResult> ReturnAsync(HttpContext context) =>
        LocalRedirect.Result(context, (await context.Request.ReadFormAsync(context.RequestAborted))["returnUrl"]);
}
