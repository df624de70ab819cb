namespace AccountPortal.Services.Activity;

/// <summary>What happened to the signed-in person's account: the portal's ledger, joined by what the pool wrote down.</summary>
public interface IAccountActivity
{
    /// <summary>The newest entries.</summary>
    /// <param name="filter">Which of them.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    Task<AccountResult<ActivityList>> ReadAsync(ActivityFilter filter, int count, CancellationToken cancellationToken);

    /// <summary>How often somebody was refused between this session's sign-in and the one before, and since.</summary>
    Task<AccountResult<int>> CountFailuresAsync(CancellationToken cancellationToken);

    /// <summary>When the password was last changed or reset through this portal; null where the ledger does not know, or goes back less far.</summary>
    Task<DateTimeOffset?> FindPasswordChangeAsync(CancellationToken cancellationToken);
}
