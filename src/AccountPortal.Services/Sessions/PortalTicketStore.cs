using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace AccountPortal.Services.Sessions;

/// <summary>
/// Stores the cookie handler's tickets in session records. A ticket is written once and never renewed; changing data (tokens,
/// activity) is stored beside it.
/// </summary>
internal sealed class PortalTicketStore(
    ISessionStore store, LiveSessions sessions, SessionProtector protector, ILogger<PortalTicketStore> logger) : ITicketStore
{
    /// <summary>
    /// The sign-in property with the <see cref="NewSession"/> to add or the <see cref="SessionRecord"/> whose key is renewed.
    /// </summary>
    public const string SessionParameter = "session";

    /// <summary>The principal of a session: subject and session id only.</summary>
    public static ClaimsPrincipal PrincipalOf(SessionIdentity session) =>
        new(new ClaimsIdentity([new("sub", session.Subject), new("sid", session.SessionId)], "session", "sub", roleType: null));

    /// <summary>The session of a principal, or null for an unauthenticated user.</summary>
    public static SessionIdentity? IdentityOf(ClaimsPrincipal principal) =>
        principal.FindFirst("sub") is { } subject && principal.FindFirst("sid") is { } session
            ? new(subject.Value, session.Value)
            : null;

    public async Task<string> StoreAsync(AuthenticationTicket ticket)
    {
        var key = SessionKey.New();
        var hash = SessionKey.Hash(key);
        switch (ticket.Properties.Parameters[SessionParameter])
        {
            case NewSession session:
                await sessions.BeginAsync(
                    session.ToRecord(hash, protector.ProtectTicket(session.Identity.SessionId, ticket)), CancellationToken.None);
                break;
            case SessionRecord record when await store.ReplaceKeyAsync(record.SessionId, record.KeyHash, hash, CancellationToken.None):
                SessionLog.Rekeyed(logger, SessionLog.Reference(record.SessionId));
                break;
            default:
                // The same form was posted twice, or the session ended meanwhile.
                throw new SessionEndedException(SessionEndReason.SignedOut);
        }

        return key;
    }

    public Task RenewAsync(string key, AuthenticationTicket ticket) =>
        throw new InvalidOperationException("Sign in through the scheme that begins sessions: this one would keep the key of the cookie.");

    public Task<AuthenticationTicket?> RetrieveAsync(string key) =>
        throw new NotSupportedException("Sessions are presented by a request.");

    public async Task<AuthenticationTicket?> RetrieveAsync(string key, HttpContext httpContext, CancellationToken cancellationToken)
    {
        if (await sessions.FindByKeyAsync(key, cancellationToken) is not { } record)
        {
            return null;
        }

        httpContext.Features.Set(new PresentedSession(record));
        if (record.EndReason is { } reason)
        {
            SessionLog.Reused(logger, SessionLog.Reference(record.SessionId), reason);
            return null;
        }

        await sessions.TouchAsync(record, cancellationToken);
        return protector.UnprotectTicket(record);
    }

    public async Task RemoveAsync(string key)
    {
        if (await store.FindByKeyAsync(SessionKey.Hash(key), CancellationToken.None) is { EndReason: null } record)
        {
            await sessions.EndAsync(record.SessionId, SessionEndReason.SignedOut, CancellationToken.None);
        }
    }
}
