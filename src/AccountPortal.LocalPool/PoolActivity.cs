using System.Collections.Concurrent;

namespace AccountPortal.LocalPool;

/// <summary>Counts the calls of each operation since the start, for tests.</summary>
public sealed class PoolActivity
{
    private readonly ConcurrentDictionary<string, int> calls = new();

    /// <summary>All calls of known operations, whatever their outcome.</summary>
    public int Total => calls.Values.Sum();

    /// <summary>The calls of one operation such as <c>InitiateAuth</c>, whatever their outcome.</summary>
    public int CountOf(string operation) => calls.GetValueOrDefault(operation);

    internal void Count(string operation) => calls.AddOrUpdate(operation, 1, (_, count) => count + 1);
}
