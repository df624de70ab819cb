namespace AccountPortal.Services.Sessions;

/// <summary>Stores session records. A store that cannot answer throws, so that a failure signs nobody in.</summary>
internal interface ISessionStore
{
    /// <summary>Adds a new session.</summary>
    Task AddAsync(SessionRecord record, CancellationToken cancellationToken);

    /// <summary>The session of a key, including ended ones.</summary>
    Task<SessionRecord?> FindByKeyAsync(byte[] keyHash, CancellationToken cancellationToken);

    /// <summary>The session of an id, including ended ones.</summary>
    Task<SessionRecord?> FindAsync(string sessionId, CancellationToken cancellationToken);

    /// <summary>The ids of all live sessions of the user who has a session with that identifier.</summary>
    Task<IReadOnlyList<string>> FindByNameAsync(byte[] nameHash, CancellationToken cancellationToken);

    /// <summary>All live sessions of a user.</summary>
    Task<IReadOnlyList<SessionRecord>> FindBySubjectAsync(byte[] subjectHash, CancellationToken cancellationToken);

    /// <summary>The ids of live sessions last seen, or begun, at or before the given times.</summary>
    Task<IReadOnlyList<string>> FindOverdueAsync(DateTimeOffset seenBy, DateTimeOffset begunBy, CancellationToken cancellationToken);

    /// <summary>Records activity; an earlier time than the stored one is ignored.</summary>
    Task TouchAsync(string sessionId, DateTimeOffset seenAt, CancellationToken cancellationToken);

    /// <summary>Records an authentication of the user.</summary>
    Task MarkAuthenticatedAsync(string sessionId, DateTimeOffset authenticatedAt, CancellationToken cancellationToken);

    /// <summary>
    /// Replaces <paramref name="oldHash"/>, which becomes invalid. False where the session has another key by now or has ended.
    /// </summary>
    Task<bool> ReplaceKeyAsync(string sessionId, byte[] oldHash, byte[] newHash, CancellationToken cancellationToken);

    /// <summary>
    /// Stores renewed tokens. False where <paramref name="expectedVersion"/> is no longer the stored one or the session has
    /// ended.
    /// </summary>
    Task<bool> SaveTokensAsync(
        string sessionId, byte[] tokens, IReadOnlyList<byte[]> nameHashes, long expectedVersion, CancellationToken cancellationToken);

    /// <summary>
    /// Ends a session and deletes its ticket and tokens. Returns the record as it was, or null where it had ended already:
    /// exactly one caller gets it.
    /// </summary>
    Task<SessionRecord?> EndAsync(string sessionId, SessionEndReason reason, DateTimeOffset endedAt, CancellationToken cancellationToken);

    /// <summary>Deletes sessions that ended at or before that time.</summary>
    Task ForgetEndedAsync(DateTimeOffset endedBy, CancellationToken cancellationToken);
}
