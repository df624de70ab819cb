using System.Buffers;
using System.Collections;
using System.Reflection;

namespace AccountPortal.Tests.Unit.LocalPool.Hostile;

/// <summary>What this process has in use of the managed heap.</summary>
internal static class LiveHeap
{
    private const long Noise = 16 * 1024;

    /// <summary>Collects until nothing more is freed.</summary>
    public static long Measure()
    {
        var (before, now) = (0L, long.MaxValue);
        do
        {
            before = now;
            DropIdleBuffers(ArrayPool<byte>.Shared);
            DropIdleBuffers(ArrayPool<char>.Shared);
            GC.Collect();
            GC.WaitForPendingFinalizers();
            now = GC.GetTotalMemory(forceFullCollection: true);
        }
        while (before - now > Noise);
        return now;
    }

    // The runtime pools buffers of each size up to a megabyte per thread and frees them when memory is short or after half a minute. They
    // vary by several megabytes; a buffer never returned is not among them.
    private static void DropIdleBuffers<T>(ArrayPool<T> pool)
    {
        foreach (var thread in (IEnumerable)Field("_allTlsBuckets"))
        {
            Array.Clear((Array)thread.GetType().GetProperty("Key")!.GetValue(thread)!);
        }
        Array.Clear((Array)Field("_buckets"));

        object Field(string name) => pool.GetType().GetField(name, BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(pool)!;
    }
}
