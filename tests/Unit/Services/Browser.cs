using Microsoft.IdentityModel.JsonWebTokens;

namespace AccountPortal.Tests.Unit.Services;

/// <summary>One user's browser: its pending cookie and, after sign-in, its session.</summary>
internal sealed class Browser : IPendingCookie, IDeviceCookie, ICurrentSession
{
    /// <summary>The id of a browser's session, unless a test gives it another.</summary>
    public const string SessionId = "session-1";

    public string Session { get; init; } = SessionId;

    private string? key;

    /// <summary>Whether the last reauthentication is recent.</summary>
    public bool Proven { get; set; } = true;

    /// <summary>How often the user has reauthenticated.</summary>
    public int Confirmations { get; private set; }

    public ClientDetails Client { get; set; } = new("Firefox", "Linux", "192.0.2.7");

    /// <summary>The session's tokens; null for an anonymous visitor.</summary>
    public IssuedTokens? Tokens { get; private set; }

    /// <summary>The user name typed at sign-in.</summary>
    public string? SignedInBy { get; private set; }

    /// <summary>What has ended, in words.</summary>
    public List<string> Ended { get; } = [];

    /// <summary>How long the pending cookie lives; null without one.</summary>
    public TimeSpan? PendingFor { get; private set; }

    /// <summary>The key by which the browser is known again, and for how long; null without one.</summary>
    public string? DeviceCookie { get; set; }

    public TimeSpan? DeviceCookieFor { get; private set; }

    public string? ReadKey() => DeviceCookie;

    public void WriteKey(string key, TimeSpan maxAge) => (DeviceCookie, DeviceCookieFor) = (key, maxAge);

    public string? Read() => key;

    public void Write(string key, TimeSpan maxAge) => (this.key, PendingFor) = (key, maxAge);

    public void Delete() => (key, PendingFor) = (null, null);

    /// <summary>Plants a key that the server did not make.</summary>
    public void Plant(string planted) => key = planted;

    public ValueTask<SessionIdentity?> GetIdentityAsync(CancellationToken cancellationToken) =>
        ValueTask.FromResult(Tokens is null ? null : new SessionIdentity(new JsonWebToken(Tokens.AccessToken).Subject, Session));

    public ValueTask<string> GetAccessTokenAsync(CancellationToken cancellationToken) =>
        ValueTask.FromResult(Tokens?.AccessToken ?? throw new SessionEndedException(SessionEndReason.Revoked));

    public Task<TokenExpiry> RenewTokensAsync(CancellationToken cancellationToken) => Task.FromResult(Expiry(Tokens!));

    public Task<BegunSession> BeginAsync(IssuedTokens tokens, string identifier, CancellationToken cancellationToken)
    {
        (Tokens, SignedInBy) = (tokens, identifier);
        return Task.FromResult(new BegunSession(new(new JsonWebToken(tokens.AccessToken).Subject, Session), Expiry(tokens)));
    }

    public Task<TokenExpiry?> ConfirmAsync(IssuedTokens tokens, string sessionId, CancellationToken cancellationToken)
    {
        if (Tokens is null || sessionId != Session)
        {
            return Task.FromResult<TokenExpiry?>(null);
        }

        Confirmations++;
        Proven = true;
        return Task.FromResult<TokenExpiry?>(Expiry(Tokens));
    }

    // A browser has no clock: a proof is either current or from the beginning of time.
    public ValueTask<DateTimeOffset?> GetAuthenticatedAtAsync(CancellationToken cancellationToken) =>
        ValueTask.FromResult<DateTimeOffset?>(Tokens is null ? null : Proven ? DateTimeOffset.MaxValue : DateTimeOffset.MinValue);

    public ValueTask<ClientDetails> GetClientAsync(CancellationToken cancellationToken) => ValueTask.FromResult(Client);

    public Task EndAsync(SessionEndReason reason, CancellationToken cancellationToken) => NoteAsync($"this: {reason}");

    public Task EndAllAsync(SessionEndReason reason, bool exceptThis, CancellationToken cancellationToken) =>
        NoteAsync($"{(exceptThis ? "others" : "all")}: {reason}");

    public Task EndAllByIdentifierAsync(string identifier, SessionEndReason reason, CancellationToken cancellationToken) =>
        NoteAsync($"{identifier}: {reason}");

    public Task EndOthersInDeviceAsync(string deviceKey, SessionEndReason reason, CancellationToken cancellationToken) =>
        NoteAsync($"others in {deviceKey}: {reason}");

    public Task<SessionEndedException> RejectedByPoolAsync(CancellationToken cancellationToken)
    {
        Tokens = null;
        return Task.FromResult(new SessionEndedException(SessionEndReason.Revoked));
    }

    private Task NoteAsync(string what)
    {
        Ended.Add(what);
        return Task.CompletedTask;
    }

    private static TokenExpiry Expiry(IssuedTokens tokens) =>
        new(ExpiryOf(tokens.AccessToken), ExpiryOf(tokens.IdToken));

    private static DateTimeOffset ExpiryOf(string token) => new(new JsonWebToken(token).ValidTo, TimeSpan.Zero);
}
