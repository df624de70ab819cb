using Microsoft.Extensions.Options;

namespace AccountPortal.Services.Sessions;

/// <summary>Guards what somebody at an unlocked screen must not do in another's name.</summary>
internal sealed class RecentProof(ICurrentSession session, IOptions<SessionOptions> options, TimeProvider time) : IRecentProof
{
    public async ValueTask<bool> IsRecentAsync(CancellationToken cancellationToken) =>
        await session.GetProvenAtAsync(cancellationToken) is { } provenAt
        && time.GetUtcNow() - provenAt < TimeSpan.FromMinutes(options.Value.ReauthenticateMinutes);

    /// <summary>The refusal where the last proof is too old, else null.</summary>
    public async ValueTask<AccountError?> RequireAsync(CancellationToken cancellationToken) =>
        await IsRecentAsync(cancellationToken) ? null : new AccountError(AccountErrorKind.ReauthenticationRequired);
}
