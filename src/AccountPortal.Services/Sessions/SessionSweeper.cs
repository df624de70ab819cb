namespace AccountPortal.Services.Sessions;

/// <summary>Ends overdue sessions that nobody asks for any more, and forgets ended ones after a day, when nobody is told the reason any more.</summary>
internal sealed class SessionSweeper(
    ISessionStore store, LiveSessions sessions, SessionLimits limits, TimeProvider time, ILogger<SessionSweeper> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan KeepEnded = TimeSpan.FromDays(1);

    /// <summary>One round.</summary>
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
                // A store that cannot be written now may be so again in ten minutes.
                SessionLog.UpkeepFailed(logger, e.GetType().Name);
            }
        }
    }
}
