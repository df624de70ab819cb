namespace AccountPortal.Services.Activity;

/// <summary>
/// Guides a user from "this wasn't me" to a secured account. The progress is read from the ledger, so it continues in any
/// browser.
/// </summary>
public interface IAccountSecuring
{
    /// <summary>Reads the progress.</summary>
    Task<AccountResult<SecuringProgress>> GetAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Starts securing the account and sends feedback to the pool for its event. Null means success; an item that is not the
    /// user's is refused.
    /// </summary>
    /// <param name="itemId">The disputed <see cref="ActivityItem.Id"/>; null for no particular event.</param>
    /// <param name="cancellationToken">Cancels the calls.</param>
    Task<AccountError?> DisputeAsync(string? itemId, CancellationToken cancellationToken);

    /// <summary>Records that the user completed the steps.</summary>
    Task FinishAsync(CancellationToken cancellationToken);
}
