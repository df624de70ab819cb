namespace AccountPortal.Services.Activity;

/// <summary>The signed-in user's activity: the portal's ledger, merged with the pool's events.</summary>
public interface IAccountActivity
{
    /// <summary>Reads the newest events.</summary>
    /// <param name="filter">Which events to include.</param>
    /// <param name="count">The most events to return.</param>
    /// <param name="cancellationToken">Cancels the read.</param>
    Task<AccountResult<ActivityList>> ReadAsync(ActivityFilter filter, int count, CancellationToken cancellationToken);

    /// <summary>Counts the refused sign-ins since the sign-in before this session's.</summary>
    Task<AccountResult<int>> CountFailuresAsync(CancellationToken cancellationToken);

    /// <summary>When the password was last changed or reset in this portal; null where the ledger has no such entry.</summary>
    Task<DateTimeOffset?> FindPasswordChangeAsync(CancellationToken cancellationToken);
}
