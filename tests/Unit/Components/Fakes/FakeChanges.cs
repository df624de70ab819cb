namespace AccountPortal.Tests.Unit.Components.Fakes;

/// <summary>The user's other pages, which change what a test says.</summary>
internal sealed class FakeChanges : IUserChanges
{
    private readonly List<Action<AccountMatter>> listeners = [];

    public int Listeners => listeners.Count;

    public ValueTask<IDisposable> ListenAsync(Action<AccountMatter> hear, CancellationToken cancellationToken)
    {
        listeners.Add(hear);
        return ValueTask.FromResult<IDisposable>(new Listening(() => listeners.Remove(hear)));
    }

    public void Tell(AccountMatter matter)
    {
        foreach (var hear in listeners.ToList())
        {
            hear(matter);
        }
    }

    private sealed class Listening(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}
