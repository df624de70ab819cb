namespace AccountPortal.Services.Sessions;

/// <summary>Guards what somebody at an unlocked screen must not do in another's name.</summary>
internal sealed class Reauthentication(ICurrentSession session, IOptions<SessionOptions> options, TimeProvider time) : IReauthentication
{
    public async ValueTask<bool> IsRecentAsync(CancellationToken cancellationToken) =>
        await session.GetAuthenticatedAtAsync(cancellationToken) is { } authenticatedAt
        && time.GetUtcNow() - authenticatedAt < TimeSpan.FromMinutes(options.Value.ReauthenticateMinutes);

    /// <summary>The refusal where the last proof is too old, else null.</summary>
    public async ValueTask<AccountError?> RequireAsync(CancellationToken cancellationToken) =>
        await IsRecentAsync(cancellationToken) ? null : new AccountError(AccountErrorKind.ReauthenticationRequired);
}
