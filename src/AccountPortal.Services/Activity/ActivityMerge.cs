namespace AccountPortal.Services.Activity;

/// <summary>Merges ledger entries with the pool's events; an event that both recorded appears once.</summary>
internal static class ActivityMerge
{
    // Portal and pool record an event during the same request.
    private static readonly TimeSpan Slack = TimeSpan.FromSeconds(10);

    // The pool dates a sign-in by its first factor.
    private static readonly TimeSpan LongestSignIn = TimeSpan.FromMinutes(15);

    /// <summary>The merged events, newest first.</summary>
    public static List<ActivityItem> Of(IEnumerable<ActivityItem> lines, IEnumerable<ActivityItem> events)
    {
        var left = events.ToList();
        List<ActivityItem> merged = [];
        foreach (var line in lines)
        {
            var twin = left.Find(found => IsSame(line, found));
            if (twin is not null)
            {
                left.Remove(twin);
            }

            merged.Add(twin is null ? line : Join(line, twin));
        }

        return [.. merged.Concat(left).OrderByDescending(item => item.At)];
    }

    private static bool IsSame(ActivityItem line, ActivityItem found)
    {
        if (line.EventId is not null)
        {
            return line.EventId == found.EventId;
        }

        // Refusals have no event id in the portal, so they are matched by time.
        var before = line.Kind == ActivityKind.MfaFailed ? LongestSignIn : Slack;
        return line.Kind == found.Kind && found.At <= line.At + Slack && found.At >= line.At - before;
    }

    private static ActivityItem Join(ActivityItem line, ActivityItem found) => line with
    {
        EventId = found.EventId,
        Place = found.Place,
        Risk = found.Risk,
        IsDisputed = line.IsDisputed || found.IsDisputed,
    };
}
