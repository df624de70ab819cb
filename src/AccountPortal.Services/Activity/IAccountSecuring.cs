namespace AccountPortal.Services.Activity;

/// <summary>
/// The way from "this wasn't me" to a safe account. What was done is read from the ledger, so that it goes on where it stopped,
/// in another browser too.
/// </summary>
public interface IAccountSecuring
{
    /// <summary>How far it has come.</summary>
    Task<AccountResult<SecuringProgress>> GetAsync(CancellationToken cancellationToken);

    /// <summary>Begins it, and tells the pool where it knows the event. Null means done; an entry that is not the person's is refused.</summary>
    /// <param name="itemId">The <see cref="ActivityItem.Id"/> of what was not the person; null for nothing in particular.</param>
    /// <param name="cancellationToken">Ends the calls.</param>
    Task<AccountError?> DisputeAsync(string? itemId, CancellationToken cancellationToken);

    /// <summary>Notes that the person is through with it.</summary>
    Task FinishAsync(CancellationToken cancellationToken);
}
