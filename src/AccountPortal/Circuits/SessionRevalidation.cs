using System.Collections.Concurrent;
using SessionOptions = AccountPortal.Services.Sessions.SessionOptions;

namespace AccountPortal.Circuits;

/// <summary>
/// Revalidates sessions with open pages, which send no requests: every few seconds whether a limit has passed or the session
/// ended elsewhere, and every <c>Sessions:RecheckMinutes</c> whether the pool still knows the user.
/// </summary>
internal sealed class SessionRevalidation(
    CircuitRegistry registry,
    LiveSessions sessions,
    TokenRenewal renewal,
    IPoolTokens pool,
    IOptions<SessionOptions> options,
    TimeProvider time,
    ILogger<SessionRevalidation> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<SessionIdentity, DateTimeOffset> recheckAt = new();

    /// <summary>Checks the store once.</summary>
    public async Task CheckLimitsAsync(CancellationToken cancellationToken)
    {
        foreach (var session in registry.Open)
        {
            var record = await sessions.FindAsync(session.SessionId, cancellationToken);
            if (record is null or { EndReason: not null })
            {
                registry.SessionEnded(session.SessionId, record?.EndReason ?? SessionEndReason.SignedOut);
            }
        }
    }

    /// <summary>Asks the pool about the sessions that are due, one at a time, to spare its quota.</summary>
    public async Task RecheckAsync(CancellationToken cancellationToken)
    {
        var open = registry.Open;
        foreach (var gone in recheckAt.Keys.Except(open))
        {
            recheckAt.TryRemove(gone, out _);
        }

        foreach (var session in open)
        {
            var due = recheckAt.GetOrAdd(session, _ => NextRecheck());
            if (due <= time.GetUtcNow())
            {
                recheckAt[session] = NextRecheck();
                await RecheckAsync(session, cancellationToken);
            }
        }
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(RepeatAsync(CheckLimitsAsync, stoppingToken), RepeatAsync(RecheckAsync, stoppingToken));

    private async Task RecheckAsync(SessionIdentity session, CancellationToken cancellationToken)
    {
        try
        {
            var tokens = await renewal.GetAsync(session, cancellationToken);
            if (!await pool.AcceptsAsync(tokens.AccessToken, cancellationToken))
            {
                await sessions.EndAsync(session.SessionId, SessionEndReason.Revoked, cancellationToken);
            }
        }
        catch (SessionEndedException)
        {
            // The renewal noticed first and ended the session.
        }
    }

    private async Task RepeatAsync(Func<CancellationToken, Task> work, CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await work(stoppingToken);
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                CircuitLog.CheckFailed(logger, e.GetType().Name);
            }
        }
    }

    private DateTimeOffset NextRecheck() => time.GetUtcNow().AddMinutes(options.Value.RecheckMinutes);
}
