namespace AccountPortal.LocalPool.Tokens;

/// <summary>What tokens are to be made of, once the transaction is committed: signing takes longer than a writer may.</summary>
/// <param name="RefreshToken">Null where the caller keeps the one it has.</param>
internal sealed record TokenGrant(PoolClient Client, PoolUser User, string Origin, long AuthTime, string? RefreshToken)
{
    /// <summary>The event that the tokens come from; null where none is kept.</summary>
    public string? EventId { get; init; }

    /// <summary>Null where the pool tracks no devices.</summary>
    public TrackedDevice? Device { get; init; }
}
