namespace AccountPortal.LocalPool.SignIn;

/// <summary>A challenge that waits for its response.</summary>
internal sealed record OpenChallenge(string Session, string ClientId, string Sub, ChallengeState State, bool IsExpired)
{
    /// <summary>The user, reloaded or simulated; null when the user was deleted.</summary>
    public PoolUser? UserIn(PoolStore store, PoolDefinition pool) =>
        State.SimulatedName is { } name ? SimulatedUser.For(store.Secrets, pool, name) : store.GetUser(pool.Id, Sub);
}
