using Microsoft.AspNetCore.Authentication;

namespace AccountPortal.Services.Sessions;

/// <summary>The session of the request or circuit of this scope.</summary>
internal sealed class CurrentSession(
    ISessionHost host,
    LiveSessions sessions,
    TokenRenewal renewal,
    TokenValidator validator,
    SessionProtector protector,
    IdentifierHasher names,
    IPoolTokens pool,
    TimeProvider time) : ICurrentSession
{
    private HttpContext Request =>
        host.Request ?? throw new InvalidOperationException("A session can only begin in the answer to a request.");

    public async ValueTask<SessionIdentity?> GetIdentityAsync(CancellationToken cancellationToken)
    {
        var principal = await host.GetPrincipalAsync(cancellationToken);
        return principal is null ? null : PortalTicketStore.IdentityOf(principal);
    }

    public async ValueTask<DateTimeOffset?> GetAuthenticatedAtAsync(CancellationToken cancellationToken) =>
        await GetIdentityAsync(cancellationToken) is { } identity
        && await sessions.FindAsync(identity.SessionId, cancellationToken) is { EndReason: null } record
            ? record.AuthenticatedAt
            : null;

    public async ValueTask<ClientDetails> GetClientAsync(CancellationToken cancellationToken)
    {
        if (host.Request is { } context)
        {
            return DetailsOf(context);
        }

        var identity = await GetIdentityAsync(cancellationToken);
        var record = identity is null ? null : await sessions.FindAsync(identity.SessionId, cancellationToken);
        return record is null ? ClientDetails.Unknown : protector.UnprotectClient(record) ?? ClientDetails.Unknown;
    }

    public async ValueTask<string> GetAccessTokenAsync(CancellationToken cancellationToken) =>
        (await renewal.GetAsync(await RequireAsync(cancellationToken), cancellationToken)).AccessToken;

    public async Task<TokenExpiry> RenewTokensAsync(CancellationToken cancellationToken) =>
        ExpiryOf(await renewal.RenewAsync(await RequireAsync(cancellationToken), cancellationToken));

    public async Task<BegunSession> BeginAsync(IssuedTokens tokens, string identifier, CancellationToken cancellationToken)
    {
        var context = Request;
        var validated = await validator.ValidateAsync(tokens.AccessToken, tokens.IdToken, cancellationToken);
        var kept = validated.With(tokens.RefreshToken);
        var previous = await GetIdentityAsync(cancellationToken);

        var identity = new SessionIdentity(validated.Subject, SessionKey.NewSessionId());
        var session = new NewSession(
            identity,
            protector.ProtectTokens(identity.SessionId, kept),
            names.Hash(identity.Subject),
            names.HashAll([.. validated.Names, identifier]),
            time.GetUtcNow())
        {
            Client = protector.ProtectClient(identity.SessionId, DetailsOf(context)),
        };
        await context.SignInAsync(SessionCookies.BeginScheme, PortalTicketStore.PrincipalOf(identity), PropertiesFor(session));
        if (previous is not null)
        {
            await sessions.EndAsync(previous.SessionId, SessionEndReason.SignedOut, cancellationToken);
        }

        return new(identity, ExpiryOf(kept));
    }

    public async Task<TokenExpiry?> ConfirmAsync(IssuedTokens tokens, string sessionId, CancellationToken cancellationToken)
    {
        if (await GetIdentityAsync(cancellationToken) is not { } identity || identity.SessionId != sessionId)
        {
            return null;
        }

        var validated = await validator.ValidateAsync(tokens.AccessToken, tokens.IdToken, cancellationToken);
        if (validated.Subject != identity.Subject)
        {
            throw new InvalidOperationException("Somebody else's proof was given for this session.");
        }

        await sessions.MarkAuthenticatedAsync(sessionId, cancellationToken);
        await RenewKeyAsync(cancellationToken);

        // The session keeps its own tokens; only TokenRenewal writes those.
        await pool.RevokeAsync(tokens.RefreshToken, cancellationToken);
        return ExpiryOf(await renewal.GetAsync(identity, cancellationToken));
    }

    /// <summary>Gives the session of this request a new key in a new cookie; the old key becomes invalid.</summary>
    /// <exception cref="SessionEndedException">The session has ended, or another request renewed its key.</exception>
    public async Task RenewKeyAsync(CancellationToken cancellationToken)
    {
        // A disconnected browser would never receive the new cookie, and the old key would be invalid.
        cancellationToken.ThrowIfCancellationRequested();
        var context = Request;
        var record = PresentedSession.Of(context)?.Record ?? throw new SessionEndedException(SessionEndReason.SignedOut);
        await context.SignInAsync(SessionCookies.BeginScheme, context.User, PropertiesFor(record));
    }

    public async Task EndAsync(SessionEndReason reason, CancellationToken cancellationToken)
    {
        if (await GetIdentityAsync(cancellationToken) is { } identity)
        {
            await sessions.EndAsync(identity.SessionId, reason, cancellationToken);
        }

        if (host.Request is { Response.HasStarted: false } context)
        {
            await context.SignOutAsync(SessionCookies.Scheme);
        }
    }

    public async Task EndAllAsync(SessionEndReason reason, bool exceptThis, CancellationToken cancellationToken)
    {
        if (await GetIdentityAsync(cancellationToken) is { } identity)
        {
            await sessions.EndAllAsync(names.Hash(identity.Subject), reason, exceptThis ? identity.SessionId : null, cancellationToken);
        }
    }

    public Task EndAllByIdentifierAsync(string identifier, SessionEndReason reason, CancellationToken cancellationToken) =>
        sessions.EndAllAsync(names.Hash(identifier), reason, exceptSessionId: null, cancellationToken);

    public async Task EndOthersInDeviceAsync(string deviceKey, SessionEndReason reason, CancellationToken cancellationToken)
    {
        if (await GetIdentityAsync(cancellationToken) is { } identity)
        {
            await sessions.EndInDeviceAsync(names.Hash(identity.Subject), deviceKey, reason, identity.SessionId, cancellationToken);
        }
    }

    public async Task<SessionEndedException> RejectedByPoolAsync(CancellationToken cancellationToken)
    {
        if (await GetIdentityAsync(cancellationToken) is { } identity)
        {
            // It may have ended already for a more precise reason, such as a sign-out in another tab.
            await sessions.EndAsync(identity.SessionId, SessionEndReason.Revoked, cancellationToken);
            var record = await sessions.FindAsync(identity.SessionId, cancellationToken);
            return new SessionEndedException(record?.EndReason ?? SessionEndReason.Revoked);
        }

        return new SessionEndedException(SessionEndReason.Revoked);
    }

    private static ClientDetails DetailsOf(HttpContext context) =>
        UserAgents.Read(context.Request.Headers.UserAgent.ToString(), context.Connection.RemoteIpAddress?.ToString());

    private static AuthenticationProperties PropertiesFor(object session)
    {
        var properties = new AuthenticationProperties();
        properties.SetParameter(PortalTicketStore.SessionParameter, session);
        return properties;
    }

    private static TokenExpiry ExpiryOf(SessionTokens tokens) => new(tokens.AccessTokenExpiresAt, tokens.IdTokenExpiresAt);

    private async Task<SessionIdentity> RequireAsync(CancellationToken cancellationToken)
    {
        if (await GetIdentityAsync(cancellationToken) is { } identity)
        {
            return identity;
        }

        var presented = host.Request is { } context ? PresentedSession.Of(context) : null;
        throw new SessionEndedException(presented?.Record.EndReason ?? SessionEndReason.SignedOut);
    }
}
