using System.Buffers;
using System.Collections;
using System.Reflection;

namespace AccountPortal.Tests.Unit.LocalPool.Hostile;

/// <summary>What this process has in use of the managed heap.</summary>
internal static class LiveHeap
{
    private const long Noise = 16 * 1024;

    /// <summary>Collects until there is nothing more to free.</summary>
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

    // Of each size that was ever asked for, up to a megabyte, the runtime keeps a buffer for each thread, and lets go of it when memory is
    // short or half a minute later. They hold nothing, and come and go by several megabytes; one that was never given back is not among them.
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
