namespace AccountPortal.Services.Activity;

/// <summary>Reads the ledger under all identifiers of the signed-in user, merged with the pool's events.</summary>
internal sealed class AccountActivity(
    ActivityLedger ledger, LedgerIdentifiers names, PoolEvents events, ICurrentSession session) : IAccountActivity
{
    /// <summary>The most entries that are read. Older ones cannot be disputed.</summary>
    public const int Most = 500;

    private const int BatchSize = 100;

    public async Task<AccountResult<ActivityList>> ReadAsync(ActivityFilter filter, int count, CancellationToken cancellationToken)
    {
        var user = await names.ReadAsync(cancellationToken);
        return user.Succeeded ? await ReadAsync(user.Value, filter, Math.Min(count, Most), cancellationToken) : user.Error;
    }

    public async Task<AccountResult<int>> CountFailuresAsync(CancellationToken cancellationToken)
    {
        var user = await names.ReadAsync(cancellationToken);
        if (!user.Succeeded)
        {
            return user.Error;
        }

        var sessionId = (await session.GetIdentityAsync(cancellationToken))?.SessionId;
        var (failures, ownSeen) = (0, false);
        foreach (var line in Lines(user.Value).Take(Most).TakeWhile(line => !ownSeen || line.Kind != ActivityKind.SignedIn))
        {
            ownSeen |= line.Kind == ActivityKind.SignedIn && line.SessionId == sessionId;
            failures += ActivityKinds.IsFailure(line.Kind) ? 1 : 0;
        }

        return failures;
    }

    public async Task<DateTimeOffset?> FindPasswordChangeAsync(CancellationToken cancellationToken)
    {
        var user = await names.ReadAsync(cancellationToken);
        return user.Value is { } known
            ? Lines(known).FirstOrDefault(line => line.Kind is ActivityKind.PasswordChanged or ActivityKind.PasswordReset)?.At
            : null;
    }

    /// <summary>Reads the merged entries of a user.</summary>
    public async Task<ActivityList> ReadAsync(LedgerUser user, ActivityFilter filter, int count, CancellationToken cancellationToken)
    {
        var lines = await ReadLinesAsync(user, filter, count + 1, cancellationToken);
        List<ActivityItem> found = [];
        string? next = null;
        var covered = true;
        while (true)
        {
            var page = await events.ReadAsync(user.Username, next, cancellationToken);
            covered &= page is not null;
            found.AddRange(page?.Items.Where(item => filter.Passes(item.Kind)) ?? []);
            next = page?.Next;

            // Before the pool's oldest event the merge is complete only if the pool has returned all of them.
            DateTimeOffset? oldest = page is { Items: [.., var last] } ? last.At : null;
            var merged = ActivityMerge.Of(lines, found).TakeWhile(item => next is null || oldest is null || item.At >= oldest).ToList();
            if (next is null || merged.Count > count)
            {
                return new([.. merged.Take(count)], merged.Count > count && count < Most, covered);
            }
        }
    }

    /// <summary>Reads a user's ledger entries, newest first.</summary>
    public IEnumerable<ActivityEntry> Lines(LedgerUser user)
    {
        long? before = null;
        while (ledger.Read(user.Identifiers, before, BatchSize) is { Count: > 0 } batch)
        {
            foreach (var line in batch)
            {
                yield return line;
            }

            before = batch[^1].Id;
        }
    }

    private async Task<List<ActivityItem>> ReadLinesAsync(
        LedgerUser user, ActivityFilter filter, int count, CancellationToken cancellationToken)
    {
        var sessionId = (await session.GetIdentityAsync(cancellationToken))?.SessionId;
        HashSet<string> disputed = [];
        List<ActivityItem> items = [];
        foreach (var line in Lines(user).TakeWhile(_ => items.Count < count))
        {
            // A dispute is newer than the entry it disputes.
            if (line.DisputedItemId is { } about)
            {
                disputed.Add(about);
            }

            if (filter.Passes(line.Kind))
            {
                var item = ToItem(line, sessionId);
                items.Add(item with { IsDisputed = disputed.Contains(item.Id) });
            }
        }

        return items;
    }

    private static ActivityItem ToItem(ActivityEntry line, string? sessionId) =>
        new(string.Create(CultureInfo.InvariantCulture, $"l{line.Id}"), line.Kind, line.At, line.Client)
        {
            Detail = line.Detail,

            // A dispute carries the id of the event it disputes; it is not that event.
            EventId = line.Kind == ActivityKind.Disputed ? null : line.EventId,
            IsThisSession = line.SessionId is not null && line.SessionId == sessionId,
        };
}
