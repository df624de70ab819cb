namespace AccountPortal.Tests.Unit.Services.Sessions;

/// <summary>The identity of a page: a signed-in user or an anonymous visitor.</summary>
internal sealed class SessionOf(SessionIdentity? identity) : ICurrentSession
{
    public ValueTask<SessionIdentity?> GetIdentityAsync(CancellationToken cancellationToken) => ValueTask.FromResult(identity);

    public ValueTask<DateTimeOffset?> GetAuthenticatedAtAsync(CancellationToken cancellationToken) => throw Unused();

    public ValueTask<ClientDetails> GetClientAsync(CancellationToken cancellationToken) =>
        ValueTask.FromResult(new ClientDetails("Firefox", "Linux", "192.0.2.7"));

    public ValueTask<string> GetAccessTokenAsync(CancellationToken cancellationToken) => throw Unused();

    public Task<TokenExpiry> RenewTokensAsync(CancellationToken cancellationToken) => throw Unused();

    public Task<BegunSession> BeginAsync(IssuedTokens tokens, string identifier, CancellationToken cancellationToken) => throw Unused();

    public Task<TokenExpiry?> ConfirmAsync(IssuedTokens tokens, string sessionId, CancellationToken cancellationToken) => throw Unused();

    public Task EndAsync(SessionEndReason reason, CancellationToken cancellationToken) => throw Unused();

    public Task EndAllAsync(SessionEndReason reason, bool exceptThis, CancellationToken cancellationToken) => throw Unused();

    public Task EndAllByIdentifierAsync(string identifier, SessionEndReason reason, CancellationToken cancellationToken) => throw Unused();

    public Task EndOthersInDeviceAsync(string deviceKey, SessionEndReason reason, CancellationToken cancellationToken) => throw Unused();

    public Task<SessionEndedException> RejectedByPoolAsync(CancellationToken cancellationToken) => throw Unused();

    private static NotSupportedException Unused() => new("The list of sessions does not need this.");
}
