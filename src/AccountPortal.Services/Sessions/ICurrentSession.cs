namespace AccountPortal.Services.Sessions;

/// <summary>The session of the current request or circuit; callers need not know which of the two it is.</summary>
internal interface ICurrentSession
{
    /// <summary>The subject and the stable session id, or null for an unauthenticated user.</summary>
    ValueTask<SessionIdentity?> GetIdentityAsync(CancellationToken cancellationToken);

    /// <summary>The subject and the stable session id of the signed-in user.</summary>
    /// <exception cref="SessionEndedException">There is no session any more.</exception>
    async ValueTask<SessionIdentity> RequireIdentityAsync(CancellationToken cancellationToken) =>
        await GetIdentityAsync(cancellationToken) ?? throw new SessionEndedException(SessionEndReason.SignedOut);

    /// <summary>When the session's user last authenticated, or null for an unauthenticated user.</summary>
    ValueTask<DateTimeOffset?> GetAuthenticatedAtAsync(CancellationToken cancellationToken);

    /// <summary>The client of the current request, or the one that began the circuit's session.</summary>
    ValueTask<ClientDetails> GetClientAsync(CancellationToken cancellationToken);

    /// <summary>An access token that is valid for the next call; renews it first where necessary.</summary>
    /// <exception cref="SessionEndedException">There is no session any more.</exception>
    ValueTask<string> GetAccessTokenAsync(CancellationToken cancellationToken);

    /// <summary>Renews the tokens now and returns their new expiry.</summary>
    /// <exception cref="SessionEndedException">The pool no longer renews this session.</exception>
    Task<TokenExpiry> RenewTokensAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Begins a session with a new key in the current response and ends the browser's previous one. The tokens are validated
    /// first (issuer, client, use, signature).
    /// </summary>
    /// <param name="tokens">The tokens, as Cognito issued them.</param>
    /// <param name="identifier">The typed identifier; stored as a keyed hash, so that a password reset finds the session.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    Task<BegunSession> BeginAsync(IssuedTokens tokens, string identifier, CancellationToken cancellationToken);

    /// <summary>
    /// Records a reauthentication in the current response: the session gets a new key and keeps its tokens; those of the
    /// reauthentication are revoked.
    /// </summary>
    /// <param name="tokens">The tokens of the reauthentication. They are validated, and must belong to the session's user.</param>
    /// <param name="sessionId">The session that requested the reauthentication.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <returns>The expiry of the session's tokens, or null where that session has ended.</returns>
    Task<TokenExpiry?> ConfirmAsync(IssuedTokens tokens, string sessionId, CancellationToken cancellationToken);

    /// <summary>Ends this session only: deletes its data, revokes the refresh token and closes its open pages.</summary>
    Task EndAsync(SessionEndReason reason, CancellationToken cancellationToken);

    /// <summary>Ends this user's sessions; all of them, or all except this one.</summary>
    Task EndAllAsync(SessionEndReason reason, bool exceptThis, CancellationToken cancellationToken);

    /// <summary>
    /// Ends the sessions of the user who signs in by <paramref name="identifier"/> and revokes their refresh tokens (password
    /// reset).
    /// </summary>
    Task EndAllByIdentifierAsync(string identifier, SessionEndReason reason, CancellationToken cancellationToken);

    /// <summary>Ends this user's other sessions on a device.</summary>
    Task EndOthersInDeviceAsync(string deviceKey, SessionEndReason reason, CancellationToken cancellationToken);

    /// <summary>Ends the session because the pool refused its unexpired access token, and returns the exception to throw.</summary>
    Task<SessionEndedException> RejectedByPoolAsync(CancellationToken cancellationToken);
}
