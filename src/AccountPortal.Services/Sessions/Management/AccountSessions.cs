namespace AccountPortal.Services.Sessions.Management;

/// <summary>Finds sessions by the subject of the current session, so that the ids of other users' sessions are unknown.</summary>
internal sealed class AccountSessions(
    ICurrentSession session,
    LiveSessions sessions,
    SessionProtector protector,
    IdentifierHasher names,
    ActivityRecorder activity) : IAccountSessions
{
    public async Task<IReadOnlyList<AccountSession>> ListAsync(CancellationToken cancellationToken)
    {
        var (current, others) = await FindAsync(cancellationToken);
        return [ToSession(current, isCurrent: true), .. others.Select(other => ToSession(other, isCurrent: false))];
    }

    public async Task<AccountError?> EndAsync(string sessionId, CancellationToken cancellationToken)
    {
        var (_, others) = await FindAsync(cancellationToken);
        if (others.All(other => other.SessionId != sessionId))
        {
            return new AccountError(AccountErrorKind.NotFound);
        }

        await sessions.EndAsync(sessionId, SessionEndReason.EndedElsewhere, cancellationToken);
        await activity.RecordAsync(ActivityKind.SessionEnded, detail: null, cancellationToken);
        return null;
    }

    public async Task<int> EndOthersAsync(CancellationToken cancellationToken)
    {
        var (_, others) = await FindAsync(cancellationToken);
        foreach (var other in others)
        {
            await sessions.EndAsync(other.SessionId, SessionEndReason.EndedElsewhere, cancellationToken);
        }

        await activity.RecordAsync(ActivityKind.SessionEnded, ActivityDetails.AllOthers, cancellationToken);
        return others.Count;
    }

    private async Task<(SessionRecord Current, IReadOnlyList<SessionRecord> Others)> FindAsync(CancellationToken cancellationToken)
    {
        var identity = await session.RequireIdentityAsync(cancellationToken);
        var all = await sessions.FindBySubjectAsync(names.Hash(identity.Subject), cancellationToken);
        if (all.FirstOrDefault(record => record.SessionId == identity.SessionId) is not { } current)
        {
            // A page may briefly outlive its session, and must read nothing by then.
            var record = await sessions.FindAsync(identity.SessionId, cancellationToken);
            throw new SessionEndedException(record?.EndReason ?? SessionEndReason.SignedOut);
        }

        return (current, [.. all.Where(record => record != current)]);
    }

    private AccountSession ToSession(SessionRecord record, bool isCurrent) =>
        new(record.SessionId, protector.UnprotectClient(record) ?? ClientDetails.Unknown, record.BeganAt, record.SeenAt, isCurrent);
}
