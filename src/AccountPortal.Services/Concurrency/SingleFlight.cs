using System.Collections.Concurrent;

namespace AccountPortal.Services.Concurrency;

/// <summary>
/// Runs one operation at a time per key; concurrent callers share the result of the one in progress. An operation removes
/// itself on completion, and a caller's cancellation cancels only its own wait.
/// </summary>
internal sealed class SingleFlight<T>
{
    private readonly ConcurrentDictionary<string, Lazy<Task<T>>> flights = new();

    /// <summary>The number of operations in progress.</summary>
    public int Count => flights.Count;

    /// <summary>Joins the operation of the key, or starts it.</summary>
    public Task<T> RunAsync(string key, Func<Task<T>> work, CancellationToken cancellationToken) =>
        flights.GetOrAdd(key, _ => new Lazy<Task<T>>(() => FlyAsync(key, work))).Value.WaitAsync(cancellationToken);

    private async Task<T> FlyAsync(string key, Func<Task<T>> work)
    {
        // The operation never runs on a caller's stack: every caller only waits for it.
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
