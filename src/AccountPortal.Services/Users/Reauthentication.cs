namespace AccountPortal.Services.Users;

/// <summary>Protects sensitive operations from others at an unlocked device.</summary>
internal sealed class Reauthentication(ICurrentSession session, IOptions<SessionOptions> options, TimeProvider time) : IReauthentication
{
    public async ValueTask<bool> IsRecentAsync(CancellationToken cancellationToken) =>
        await session.GetAuthenticatedAtAsync(cancellationToken) is { } authenticatedAt
        && time.GetUtcNow() - authenticatedAt < TimeSpan.FromMinutes(options.Value.ReauthenticateMinutes);

    /// <summary>The refusal where the last authentication is too old, else null.</summary>
    public async ValueTask<AccountError?> RequireAsync(CancellationToken cancellationToken) =>
        await IsRecentAsync(cancellationToken) ? null : new AccountError(AccountErrorKind.ReauthenticationRequired);
}
