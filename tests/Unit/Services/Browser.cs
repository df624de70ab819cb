using AccountPortal.Services.Sessions;
using AccountPortal.Services.SignIn;
using Microsoft.IdentityModel.JsonWebTokens;

namespace AccountPortal.Tests.Unit.Services;

/// <summary>One person's browser: its pending cookie and, once signed in, its session.</summary>
internal sealed class Browser : IPendingCookie, ICurrentSession
{
    private string? key;

    /// <summary>The session's tokens, or null for a stranger.</summary>
    public IssuedTokens? Tokens { get; private set; }

    /// <summary>What was typed to begin the session.</summary>
    public string? SignedInBy { get; private set; }

    /// <summary>What was ended, in words.</summary>
    public List<string> Ended { get; } = [];

    /// <summary>How long the pending cookie lives; null without one.</summary>
    public TimeSpan? PendingFor { get; private set; }

    public string? Read() => key;

    public void Write(string key, TimeSpan maxAge) => (this.key, PendingFor) = (key, maxAge);

    public void Delete() => (key, PendingFor) = (null, null);

    /// <summary>Plants a key that the server did not make.</summary>
    public void Plant(string planted) => key = planted;

    public ValueTask<SessionIdentity?> GetIdentityAsync(CancellationToken cancellationToken) =>
        ValueTask.FromResult(Tokens is null ? null : new SessionIdentity(new JsonWebToken(Tokens.AccessToken).Subject, "session-1"));

    public ValueTask<string> GetAccessTokenAsync(CancellationToken cancellationToken) =>
        ValueTask.FromResult(Tokens?.AccessToken ?? throw new SessionEndedException(SessionEndReason.Revoked));

    public Task<TokenExpiry> RenewTokensAsync(CancellationToken cancellationToken) => Task.FromResult(Expiry(Tokens!));

    public Task<TokenExpiry> BeginAsync(IssuedTokens tokens, string identifier, CancellationToken cancellationToken)
    {
        (Tokens, SignedInBy) = (tokens, identifier);
        return Task.FromResult(Expiry(tokens));
    }

    public Task EndAsync(SessionEndReason reason, CancellationToken cancellationToken) => NoteAsync($"this: {reason}");

    public Task EndAllAsync(SessionEndReason reason, bool exceptThis, CancellationToken cancellationToken) =>
        NoteAsync($"{(exceptThis ? "others" : "all")}: {reason}");

    public Task EndAllByIdentifierAsync(string identifier, SessionEndReason reason, CancellationToken cancellationToken) =>
        NoteAsync($"{identifier}: {reason}");

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
