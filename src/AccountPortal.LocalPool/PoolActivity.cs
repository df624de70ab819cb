using System.Collections.Concurrent;

namespace AccountPortal.LocalPool;

/// <summary>Counts the calls of each operation since the start, so that a test can say "exactly one renewal".</summary>
public sealed class PoolActivity
{
    private readonly ConcurrentDictionary<string, int> calls = new();

    /// <summary>All calls that named a known operation, whatever their outcome.</summary>
    public int Total => calls.Values.Sum();

    /// <summary>Calls of one operation, by its name on the wire, whatever their outcome.</summary>
    public int CountOf(string operation) => calls.GetValueOrDefault(operation);

    internal void Count(string operation) => calls.AddOrUpdate(operation, 1, (_, count) => count + 1);
}
