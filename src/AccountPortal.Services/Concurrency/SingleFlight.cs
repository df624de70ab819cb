using System.Collections.Concurrent;

namespace AccountPortal.Services.Concurrency;

/// <summary>
/// Runs one piece of work at a time for each key; whoever comes meanwhile gets the result of the one under way. The flight
/// removes itself when it has landed, and a caller who cancels gives up their own wait only.
/// </summary>
internal sealed class SingleFlight<T>
{
    private readonly ConcurrentDictionary<string, Lazy<Task<T>>> flights = new();

    /// <summary>How many are under way.</summary>
    public int Count => flights.Count;

    /// <summary>Joins the flight of that key, or starts it.</summary>
    public Task<T> RunAsync(string key, Func<Task<T>> work, CancellationToken cancellationToken) =>
        flights.GetOrAdd(key, _ => new Lazy<Task<T>>(() => FlyAsync(key, work))).Value.WaitAsync(cancellationToken);

    private async Task<T> FlyAsync(string key, Func<Task<T>> work)
    {
        // Whoever starts the flight only waits for it, as everybody else does: the work never runs on their stack.
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        try
        {
            return await work();
        }
        finally
        {
            flights.TryRemove(key, out _);
        }
    }
}
