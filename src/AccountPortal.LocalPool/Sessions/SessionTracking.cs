namespace AccountPortal.LocalPool.Sessions;

/// <summary>Tracks user sessions where the pool has TrackSessions, up to MaxSessionsPerUser.</summary>
internal sealed class SessionTracking(RequestContext request, PoolClock clock)
{
    /// <summary>Begins the session of a sign-in. Beyond the limit the sessions used longest ago are revoked.</summary>
    public void Start(PoolStore store, PoolClient client, PoolUser user, string origin)
    {
        if (!client.Pool.TrackSessions)
        {
            return;
        }
        var now = clock.GetUtcNow();
        foreach (var evicted in store.ListSessions(user, now).Skip(client.Pool.MaxSessionsPerUser - 1))
        {
            store.EndSignIn(evicted.Origin);
        }
        store.SweepSessions(user, now);
        var session = new UserSession(
            origin, UserSession.NewId(), client.Client.Id, now, now, DeviceTypes.Of(request.UserAgent), request.IpAddress);
        store.AddSession(user, session, now + client.Client.RefreshTokenValidity);
    }

    /// <summary>Updates the session at a token refresh.</summary>
    public void Touch(PoolStore store, string origin) =>
        store.TouchSession(origin, clock.GetUtcNow(), DeviceTypes.Of(request.UserAgent), request.IpAddress);

    /// <summary>The user's live sessions; empty where the pool does not track them.</summary>
    public IReadOnlyList<UserSession> List(PoolStore store, PoolDefinition pool, PoolUser user) =>
        pool.TrackSessions ? store.ListSessions(user, clock.GetUtcNow()) : [];
}
