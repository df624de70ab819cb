namespace AccountPortal.Services.Concurrency;

/// <summary>An asynchronous lock per key. Unused keys take no memory.</summary>
internal sealed class KeyedLock
{
    private readonly Dictionary<string, Entry> entries = [];

    /// <summary>Waits for the lock. Dispose the result to release it.</summary>
    public async ValueTask<IDisposable> EnterAsync(string key, CancellationToken cancellationToken)
    {
        var entry = Take(key);
        try
        {
            await entry.Turn.WaitAsync(cancellationToken);
        }
        catch
        {
            Return(key, entry);
            throw;
        }

        return new Pass(this, key, entry);
    }

    private Entry Take(string key)
    {
        lock (entries)
        {
            if (!entries.TryGetValue(key, out var entry))
            {
                entries[key] = entry = new Entry();
            }

            entry.Users++;
            return entry;
        }
    }

    private void Return(string key, Entry entry)
    {
        lock (entries)
        {
            if (--entry.Users == 0)
            {
                entries.Remove(key);
                entry.Turn.Dispose();
            }
        }
    }

    private sealed class Entry
    {
        public SemaphoreSlim Turn { get; } = new(1, 1);

        public int Users { get; set; }
    }

    private sealed class Pass(KeyedLock gate, string key, Entry entry) : IDisposable
    {
        private bool passed;

        public void Dispose()
        {
            if (!passed)
            {
                passed = true;
                entry.Turn.Release();
                gate.Return(key, entry);
            }
        }
    }
}
