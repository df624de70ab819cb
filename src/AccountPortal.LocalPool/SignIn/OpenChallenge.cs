namespace AccountPortal.LocalPool.SignIn;

/// <summary>A challenge that waits for its answer.</summary>
internal sealed record OpenChallenge(string Session, string ClientId, string Sub, ChallengeState State, bool IsExpired)
{
    /// <summary>The user it was put to, as of now; null when there is none any more.</summary>
    public PoolUser? UserIn(PoolStore store, PoolDefinition pool) =>
        State.SimulatedName is { } name ? SimulatedUser.For(store.Secrets, pool, name) : store.GetUser(pool.Id, Sub);
}
