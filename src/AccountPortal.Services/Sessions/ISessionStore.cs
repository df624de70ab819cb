namespace AccountPortal.Services.Sessions;

/// <summary>Where session records lie. A store that cannot answer throws: nobody is signed in by a failure.</summary>
internal interface ISessionStore
{
    /// <summary>Adds a new session.</summary>
    Task AddAsync(SessionRecord record, CancellationToken cancellationToken);

    /// <summary>The session of a cookie's key, ended ones included.</summary>
    Task<SessionRecord?> FindByKeyAsync(byte[] keyHash, CancellationToken cancellationToken);

    /// <summary>The session of that id, ended ones included.</summary>
    Task<SessionRecord?> FindAsync(string sessionId, CancellationToken cancellationToken);

    /// <summary>The ids of all live sessions of the person who has a session under that name.</summary>
    Task<IReadOnlyList<string>> FindByNameAsync(byte[] nameHash, CancellationToken cancellationToken);

    /// <summary>All live sessions of a person.</summary>
    Task<IReadOnlyList<SessionRecord>> FindBySubjectAsync(byte[] subjectHash, CancellationToken cancellationToken);

    /// <summary>The ids of live sessions last seen, or begun, at or before the given moments.</summary>
    Task<IReadOnlyList<string>> FindOverdueAsync(DateTimeOffset seenBy, DateTimeOffset begunBy, CancellationToken cancellationToken);

    /// <summary>Notes activity; an earlier moment than the one known changes nothing.</summary>
    Task TouchAsync(string sessionId, DateTimeOffset seenAt, CancellationToken cancellationToken);

    /// <summary>Notes a proof of who the person is.</summary>
    Task MarkAuthenticatedAsync(string sessionId, DateTimeOffset authenticatedAt, CancellationToken cancellationToken);

    /// <summary>Puts a new key in the place of <paramref name="oldHash"/>, which is dead from then on. False where the session has another key by now or is over.</summary>
    Task<bool> ReplaceKeyAsync(string sessionId, byte[] oldHash, byte[] newHash, CancellationToken cancellationToken);

    /// <summary>Stores renewed tokens. False where <paramref name="expectedVersion"/> is no longer the stored one or the session is over.</summary>
    Task<bool> SaveTokensAsync(
        string sessionId, byte[] tokens, IReadOnlyList<byte[]> nameHashes, long expectedVersion, CancellationToken cancellationToken);

    /// <summary>Ends a session and forgets its ticket and tokens. Yields the record as it was, or null where it had ended before: exactly one caller gets it.</summary>
    Task<SessionRecord?> EndAsync(string sessionId, SessionEndReason reason, DateTimeOffset endedAt, CancellationToken cancellationToken);

    /// <summary>Forgets sessions that ended at or before that moment.</summary>
    Task ForgetEndedAsync(DateTimeOffset endedBy, CancellationToken cancellationToken);
}
