namespace AccountPortal.Services.Sessions;

/// <summary>Finds sessions, ends those past a limit, and performs everything that the end of a session includes.</summary>
internal sealed class LiveSessions(
    ISessionStore store,
    SessionLimits limits,
    SessionProtector protector,
    IPoolTokens pool,
    IEnumerable<ISessionListener> listeners,
    IAccountChanges changes,
    TimeProvider time,
    ILogger<LiveSessions> logger)
{
    /// <summary>The session of a cookie's key, or null where the key is unknown. Check <see cref="SessionRecord.EndReason"/>.</summary>
    public async Task<SessionRecord?> FindByKeyAsync(string key, CancellationToken cancellationToken)
    {
        var readAt = time.GetUtcNow();
        return await WithLimitsAsync(await store.FindByKeyAsync(SessionKey.Hash(key), cancellationToken), readAt, cancellationToken);
    }

    /// <summary>The session of an id, or null. Check <see cref="SessionRecord.EndReason"/>.</summary>
    public async Task<SessionRecord?> FindAsync(string sessionId, CancellationToken cancellationToken)
    {
        var readAt = time.GetUtcNow();
        return await WithLimitsAsync(await store.FindAsync(sessionId, cancellationToken), readAt, cancellationToken);
    }

    /// <summary>Adds a new session.</summary>
    public async Task BeginAsync(SessionRecord record, CancellationToken cancellationToken)
    {
        await store.AddAsync(record, cancellationToken);
        SessionLog.Began(logger, SessionLog.Reference(record.SessionId));
        Tell(record);
    }

    /// <summary>Records activity, where due.</summary>
    public Task TouchAsync(SessionRecord record, CancellationToken cancellationToken) =>
        limits.IsTouchDue(record.SeenAt) ? store.TouchAsync(record.SessionId, time.GetUtcNow(), cancellationToken) : Task.CompletedTask;

    /// <summary>Records that the session's user has just authenticated.</summary>
    public Task MarkAuthenticatedAsync(string sessionId, CancellationToken cancellationToken) =>
        store.MarkAuthenticatedAsync(sessionId, time.GetUtcNow(), cancellationToken);

    /// <summary>The live sessions of a user, most recently seen first.</summary>
    /// <param name="subjectHash">See <see cref="IdentifierHasher"/>.</param>
    /// <param name="cancellationToken">Cancels the work between two sessions.</param>
    public async Task<IReadOnlyList<SessionRecord>> FindBySubjectAsync(byte[] subjectHash, CancellationToken cancellationToken)
    {
        var readAt = time.GetUtcNow();
        var live = new List<SessionRecord>();
        foreach (var found in await store.FindBySubjectAsync(subjectHash, cancellationToken))
        {
            if (await WithLimitsAsync(found, readAt, cancellationToken) is { EndReason: null } record)
            {
                live.Add(record);
            }
        }

        return [.. live.OrderByDescending(record => record.SeenAt)];
    }

    /// <summary>Ends a session: deletes its data, closes its open pages and revokes its refresh token. Idempotent.</summary>
    public async Task EndAsync(string sessionId, SessionEndReason reason, CancellationToken cancellationToken)
    {
        if (await store.EndAsync(sessionId, reason, time.GetUtcNow(), cancellationToken) is not { } record)
        {
            return;
        }

        SessionLog.Ended(logger, SessionLog.Reference(sessionId), reason);
        foreach (var listener in listeners)
        {
            listener.SessionEnded(sessionId, reason);
        }

        Tell(record);

        // The session has ended; the revocation is bounded in time, and the caller's cancellation does not undo it.
        if (protector.UnprotectTokens(record) is { } tokens)
        {
            await pool.RevokeAsync(tokens.RefreshToken, CancellationToken.None);
        }
    }

    /// <summary>Ends the sessions of the user who has one with that identifier.</summary>
    /// <param name="nameHash">See <see cref="IdentifierHasher"/>.</param>
    /// <param name="reason">The reason.</param>
    /// <param name="exceptSessionId">A session to keep.</param>
    /// <param name="cancellationToken">Cancels the work between two sessions.</param>
    public async Task EndAllAsync(byte[] nameHash, SessionEndReason reason, string? exceptSessionId, CancellationToken cancellationToken)
    {
        foreach (var sessionId in await store.FindByNameAsync(nameHash, cancellationToken))
        {
            if (sessionId != exceptSessionId)
            {
                await EndAsync(sessionId, reason, cancellationToken);
            }
        }
    }

    /// <summary>Ends the sessions of a user on a device.</summary>
    /// <param name="subjectHash">See <see cref="IdentifierHasher"/>.</param>
    /// <param name="deviceKey">Cognito's device key.</param>
    /// <param name="reason">The reason.</param>
    /// <param name="exceptSessionId">A session to keep.</param>
    /// <param name="cancellationToken">Cancels the work between two sessions.</param>
    public async Task EndInDeviceAsync(
        byte[] subjectHash, string deviceKey, SessionEndReason reason, string exceptSessionId, CancellationToken cancellationToken)
    {
        foreach (var record in await FindBySubjectAsync(subjectHash, cancellationToken))
        {
            if (record.SessionId != exceptSessionId && protector.UnprotectTokens(record)?.DeviceKey == deviceKey)
            {
                await EndAsync(record.SessionId, reason, cancellationToken);
            }
        }
    }

    private void Tell(SessionRecord record) => changes.Publish(record.SubjectHash, new(AccountMatter.Sessions, Origin: null));

    private async Task<SessionRecord?> WithLimitsAsync(SessionRecord? record, DateTimeOffset readAt, CancellationToken cancellationToken)
    {
        if (record is null || record.EndReason is not null || limits.Passed(record, readAt) is not { } reason)
        {
            return record;
        }

        await EndAsync(record.SessionId, reason, cancellationToken);
        return record with { EndReason = reason };
    }
}
