namespace AccountPortal.Services.Sessions;

/// <summary>The session that the request's cookie named, live or ended; a feature of the request.</summary>
internal sealed record PresentedSession(SessionRecord Record)
{
    /// <summary>The session that this request's cookie named, or null.</summary>
    public static PresentedSession? Of(HttpContext context) => context.Features.Get<PresentedSession>();
}
