using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace AccountPortal.Services.Sessions;

/// <summary>
/// The only writer of a session's tokens. Renews once at a time per session and reads the record again inside, because the
/// refresh token read outside may have been rotated meanwhile.
/// </summary>
internal sealed class TokenRenewal(
    LiveSessions sessions,
    ISessionStore store,
    SessionProtector protector,
    IdentifierHasher names,
    TokenValidator validator,
    IPoolTokens pool,
    TimeProvider time,
    ILogger<TokenRenewal> logger)
{
    private static readonly TimeSpan RenewBefore = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan FlightTimeout = TimeSpan.FromSeconds(30);

    private readonly SingleFlight<SessionTokens> flights = new();

    /// <summary>Tokens that are valid for the next call.</summary>
    /// <exception cref="SessionEndedException">The session has ended, or the pool no longer renews it.</exception>
    public async Task<SessionTokens> GetAsync(SessionIdentity session, CancellationToken cancellationToken)
    {
        var (tokens, version) = await ReadAsync(session.SessionId, cancellationToken);
        return IsFresh(tokens) ? tokens : await RenewAsync(session, version, cancellationToken);
    }

    /// <summary>Tokens renewed now, whatever their age.</summary>
    /// <exception cref="SessionEndedException">The session has ended, or the pool no longer renews it.</exception>
    public async Task<SessionTokens> RenewAsync(SessionIdentity session, CancellationToken cancellationToken)
    {
        var (_, version) = await ReadAsync(session.SessionId, cancellationToken);
        return await RenewAsync(session, version, cancellationToken);
    }

    private Task<SessionTokens> RenewAsync(SessionIdentity session, long staleVersion, CancellationToken cancellationToken) =>
        flights.RunAsync(session.SessionId, () => FlyAsync(session, staleVersion), cancellationToken);

    private async Task<SessionTokens> FlyAsync(SessionIdentity session, long staleVersion)
    {
        using var timeout = new CancellationTokenSource(FlightTimeout, time);
        var (current, version) = await ReadAsync(session.SessionId, timeout.Token);
        if (version != staleVersion && IsFresh(current))
        {
            return current;
        }

        var username = ValidatedTokens.UsernameOf(new JsonWebToken(current.AccessToken)) ?? session.Subject;
        if (await pool.RenewAsync(current.RefreshToken, username, current.DeviceKey, timeout.Token) is not { } renewed
            || await ValidateAsync(session, renewed, timeout.Token) is not { } validated)
        {
            await sessions.EndAsync(session.SessionId, SessionEndReason.Revoked, CancellationToken.None);
            throw new SessionEndedException(SessionEndReason.Revoked);
        }

        var tokens =
            validated.With(renewed.RefreshToken ?? current.RefreshToken) with { DeviceKey = validated.DeviceKey ?? current.DeviceKey };
        return await SaveAsync(session.SessionId, tokens, validated, version);
    }

    // Not cancellable from here on: a rotated refresh token that is not stored is lost.
    private async Task<SessionTokens> SaveAsync(string sessionId, SessionTokens tokens, ValidatedTokens validated, long version)
    {
        var ciphertext = protector.ProtectTokens(sessionId, tokens);
        if (await store.SaveTokensAsync(sessionId, ciphertext, names.HashAll(validated.Names), version, CancellationToken.None))
        {
            return tokens;
        }

        try
        {
            return (await ReadAsync(sessionId, CancellationToken.None)).Tokens;
        }
        catch (SessionEndedException)
        {
            // The session ended during the renewal, which therefore did not revoke the new token.
            await pool.RevokeAsync(tokens.RefreshToken, CancellationToken.None);
            throw;
        }
    }

    private async Task<ValidatedTokens?> ValidateAsync(SessionIdentity session, RenewedTokens renewed, CancellationToken cancellationToken)
    {
        try
        {
            var validated = await validator.ValidateAsync(renewed.AccessToken, renewed.IdToken, cancellationToken);
            return validated.Subject == session.Subject ? validated : throw new SecurityTokenException("The subject changed.");
        }
        catch (SecurityTokenException e)
        {
            SessionLog.InvalidRenewal(logger, SessionLog.Reference(session.SessionId), e.GetType().Name);
            return null;
        }
    }

    private async Task<(SessionTokens Tokens, long Version)> ReadAsync(string sessionId, CancellationToken cancellationToken)
    {
        var record = await sessions.FindAsync(sessionId, cancellationToken);
        if (record is null or { EndReason: not null })
        {
            throw new SessionEndedException(record?.EndReason ?? SessionEndReason.SignedOut);
        }

        if (protector.UnprotectTokens(record) is not { } tokens)
        {
            await sessions.EndAsync(sessionId, SessionEndReason.Revoked, cancellationToken);
            throw new SessionEndedException(SessionEndReason.Revoked);
        }

        return (tokens, record.TokensVersion);
    }

    private bool IsFresh(SessionTokens tokens) => tokens.AccessTokenExpiresAt - time.GetUtcNow() >= RenewBefore;
}
