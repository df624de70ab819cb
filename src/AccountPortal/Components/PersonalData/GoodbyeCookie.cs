namespace AccountPortal.Components.PersonalData;

/// <summary>Says for a few minutes that somebody deleted their account in this browser, so that only they are told so.</summary>
internal sealed class GoodbyeCookie(PortalCookies cookies)
{
    private const string Name = "goodbye";
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);

    public void Write(HttpContext context) => context.Response.Cookies.Append(cookies.NameOf(Name), "true", cookies.Options(Lifetime));

    /// <summary>Whether the browser is that of somebody whose account was deleted: by the cookie, or by a session that ended with the account.</summary>
    // An open page leaves at once, before the answer that would bring the cookie.
    public bool IsKnown(HttpContext context) =>
        context.Request.Cookies.ContainsKey(cookies.NameOf(Name)) || PresentedSession.Of(context)?.Record.EndReason == SessionEndReason.AccountDeleted;
}
