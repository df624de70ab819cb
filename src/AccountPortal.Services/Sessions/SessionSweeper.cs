namespace AccountPortal.Services.Sessions;

/// <summary>Ends overdue sessions that are no longer requested, and deletes ended ones after a day.</summary>
internal sealed class SessionSweeper(
    ISessionStore store, LiveSessions sessions, SessionLimits limits, TimeProvider time, ILogger<SessionSweeper> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan KeepEnded = TimeSpan.FromDays(1);

    /// <summary>Runs once.</summary>
    public async Task SweepAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        foreach (var sessionId in await store.FindOverdueAsync(now - limits.Idle, now - limits.Max, cancellationToken))
        {
            // Finding it applies the limits.
            await sessions.FindAsync(sessionId, cancellationToken);
        }

        await store.ForgetEndedAsync(now - KeepEnded, cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await SweepAsync(stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                // The store may be writable again at the next run.
                SessionLog.UpkeepFailed(logger, e.GetType().Name);
            }
        }
    }
}
