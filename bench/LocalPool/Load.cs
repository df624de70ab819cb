using System.Diagnostics;

namespace AccountPortal.Bench.LocalPool;

/// <summary>Several clients that each send their next request when the last one is answered.</summary>
internal static class Load
{
    private const int Clients = 8;

    /// <summary>Runs of <paramref name="step"/> in a second, all clients together, and the server's processor time for one.</summary>
    /// <param name="step">One unit of work on the client's own connection; the number tells the clients apart.</param>
    public static Rate Run(PoolServer server, TimeSpan duration, Action<Connection, int> step)
    {
        var done = 0;
        var before = server.ProcessorTime();
        var watch = Stopwatch.StartNew();
        var threads = Enumerable.Range(0, Clients).Select(client => new Thread(() =>
        {
            using var connection = new Connection(server.Port);
            while (watch.Elapsed < duration)
            {
                step(connection, client);
                Interlocked.Increment(ref done);
            }
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        var seconds = watch.Elapsed.TotalSeconds;
        return new(done / seconds, (server.ProcessorTime() - before).TotalMilliseconds / done);
    }
}

/// <param name="PerSecond">Units of work that were answered in a second.</param>
/// <param name="ProcessorMilliseconds">What one of them cost the server: tells more than the rate where others use the machine too.</param>
internal sealed record Rate(double PerSecond, double ProcessorMilliseconds);
