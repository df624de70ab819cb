namespace AccountPortal.LocalPool.Tokens;

/// <summary>What tokens are made of after the commit, as signing takes longer than a write transaction should.</summary>
/// <param name="RefreshToken">Null when the client keeps its refresh token.</param>
internal sealed record TokenGrant(PoolClient Client, PoolUser User, string Origin, long AuthTime, string? RefreshToken)
{
    /// <summary>The ID of the sign-in event; null where the pool records none.</summary>
    public string? EventId { get; init; }

    /// <summary>Null where the pool tracks no devices.</summary>
    public TrackedDevice? Device { get; init; }
}
