using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace AccountPortal.Services.Changes;

/// <summary>Publishes changes within this process.</summary>
internal sealed class AccountChanges : IAccountChanges
{
    private readonly ConcurrentDictionary<string, ImmutableList<Listener>> listeners = new();

    /// <summary>The number of users with listeners.</summary>
    public int ListenedUserCount => listeners.Count;

    public void Publish(byte[] subjectHash, AccountChange change)
    {
        foreach (var listener in listeners.GetValueOrDefault(KeyOf(subjectHash), []))
        {
            listener.Hear(change);
        }
    }

    public IDisposable Listen(byte[] subjectHash, Action<AccountChange> hear)
    {
        var listener = new Listener(this, KeyOf(subjectHash), hear);
        listeners.AddOrUpdate(listener.Key, [listener], (_, others) => others.Add(listener));
        return listener;
    }

    private static string KeyOf(byte[] subjectHash) => Convert.ToHexString(subjectHash);

    private void Remove(Listener listener)
    {
        // The last listener removes the entry, unless another one was added meanwhile.
        while (listeners.TryGetValue(listener.Key, out var known))
        {
            var rest = known.Remove(listener);
            var removed = rest.IsEmpty
                ? listeners.TryRemove(KeyValuePair.Create(listener.Key, known))
                : listeners.TryUpdate(listener.Key, rest, known);
            if (removed)
            {
                return;
            }
        }
    }

    private sealed class Listener(AccountChanges changes, string key, Action<AccountChange> hear) : IDisposable
    {
        public string Key => key;

        public void Hear(AccountChange change) => hear(change);

        public void Dispose() => changes.Remove(this);
    }
}
