namespace AccountPortal.Services.SignIn.Pending;

/// <summary>The cookie of the pending record, separate from the session's, so that a pending key never becomes a session key.</summary>
internal sealed class PendingCookie(IHttpContextAccessor accessor, PortalCookies cookies) : IPendingCookie
{
    private const string Name = "pending";
    private string? written;
    private bool deleted;

    public string? Read() => written ?? (deleted ? null : accessor.HttpContext?.Request.Cookies[cookies.NameOf(Name)]);

    public void Write(string key, TimeSpan maxAge)
    {
        Response.Cookies.Append(cookies.NameOf(Name), key, cookies.Options(maxAge));
        written = key;
    }

    public void Delete()
    {
        Response.Cookies.Delete(cookies.NameOf(Name), cookies.Options());
        written = null;
        deleted = true;
    }

    private HttpResponse Response =>
        accessor.HttpContext?.Response ?? throw new InvalidOperationException("The pending cookie belongs to a request.");
}
