namespace AccountPortal.Services.Sessions;

/// <summary>
/// The session of the current request or circuit. The one place that knows which of the two the person came by.
/// </summary>
public interface ICurrentSession
{
    /// <summary>The subject and the stable session id, or null for a stranger.</summary>
    ValueTask<SessionIdentity?> GetIdentityAsync(CancellationToken cancellationToken);

    /// <summary>The subject and the stable session id of the signed-in user.</summary>
    /// <exception cref="SessionEndedException">There is no session any more.</exception>
    async ValueTask<SessionIdentity> RequireIdentityAsync(CancellationToken cancellationToken) =>
        await GetIdentityAsync(cancellationToken) ?? throw new SessionEndedException(SessionEndReason.SignedOut);

    /// <summary>When the person of this session last proved who they are, or null for a stranger.</summary>
    ValueTask<DateTimeOffset?> GetAuthenticatedAtAsync(CancellationToken cancellationToken);

    /// <summary>Where the person of this request, or the one who began the session of this circuit, comes from.</summary>
    ValueTask<ClientDetails> GetClientAsync(CancellationToken cancellationToken);

    /// <summary>An access token that is good for the next call, renewed first where needed.</summary>
    /// <exception cref="SessionEndedException">There is no session any more.</exception>
    ValueTask<string> GetAccessTokenAsync(CancellationToken cancellationToken);

    /// <summary>Renews the tokens now, whatever their age, and yields the new ones' expiry.</summary>
    /// <exception cref="SessionEndedException">The pool renews this session no more.</exception>
    Task<TokenExpiry> RenewTokensAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Begins a session in the answer to the current request: a new key, the old session of this browser ended.
    /// The tokens are validated first (issuer, client, use, signature).
    /// </summary>
    /// <param name="tokens">As Cognito gave them.</param>
    /// <param name="identifier">What the person typed to sign in; kept as a keyed hash, so that a password reset finds the session.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<BegunSession> BeginAsync(IssuedTokens tokens, string identifier, CancellationToken cancellationToken);

    /// <summary>
    /// Notes in the answer to the current request that the person of this session has proven again who they are: the session
    /// gets a new key and keeps its tokens; those of the proof are revoked.
    /// </summary>
    /// <param name="tokens">What the pool gave for the proof. They are validated, and must be the same person's.</param>
    /// <param name="sessionId">The session that asked for the proof.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The expiry of the session's tokens, or null where that session is over by now.</returns>
    Task<TokenExpiry?> ConfirmAsync(IssuedTokens tokens, string sessionId, CancellationToken cancellationToken);

    /// <summary>Ends this session alone: the record goes, the refresh token is revoked, open pages of the session leave.</summary>
    Task EndAsync(SessionEndReason reason, CancellationToken cancellationToken);

    /// <summary>Ends this person's sessions; all of them, or all but this one.</summary>
    Task EndAllAsync(SessionEndReason reason, bool exceptThis, CancellationToken cancellationToken);

    /// <summary>Ends the sessions of whoever signs in by <paramref name="identifier"/> and revokes their refresh tokens (password reset).</summary>
    Task EndAllByIdentifierAsync(string identifier, SessionEndReason reason, CancellationToken cancellationToken);

    /// <summary>Ends this person's other sessions in a browser that the pool knows by that key.</summary>
    Task EndOthersInDeviceAsync(string deviceKey, SessionEndReason reason, CancellationToken cancellationToken);

    /// <summary>Tells that the pool refused the access token although it had not expired, so the session is over.</summary>
    Task<SessionEndedException> RejectedByPoolAsync(CancellationToken cancellationToken);
}
