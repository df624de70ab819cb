namespace AccountPortal.Components.PersonalData;

/// <summary>Marks for a few minutes that an account was deleted in this browser, so that the goodbye page shows only there.</summary>
internal sealed class GoodbyeCookie(PortalCookies cookies)
{
    private const string Name = "goodbye";
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);

    public void Write(HttpContext context) => context.Response.Cookies.Append(cookies.NameOf(Name), "true", cookies.Options(Lifetime));

    /// <summary>Whether this browser's account was deleted: by the cookie, or by a session that ended with the account.</summary>
    // An open page leaves at once, before the response that sets the cookie.
    public bool IsKnown(HttpContext context) =>
        context.Request.Cookies.ContainsKey(cookies.NameOf(Name))
        || PresentedSession.Of(context)?.Record.EndReason == SessionEndReason.AccountDeleted;
}
