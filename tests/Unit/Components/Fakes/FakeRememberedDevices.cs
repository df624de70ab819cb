namespace AccountPortal.Tests.Unit.Components.Fakes;

/// <summary>The browsers that a test says are remembered.</summary>
internal sealed class FakeRememberedDevices : IRememberedDevices
{
    public AccountResult<IReadOnlyList<RememberedDevice>> Answer { get; set; } = new List<RememberedDevice>();

    public AccountError? Refusal { get; set; }

    public int Readings { get; private set; }

    /// <summary>The keys of the forgotten browsers.</summary>
    public List<string> Forgotten { get; } = [];

    public Task<AccountResult<IReadOnlyList<RememberedDevice>>> ListAsync(CancellationToken cancellationToken)
    {
        Readings++;
        return Task.FromResult(Answer);
    }

    public Task<AccountError?> ForgetAsync(string key, CancellationToken cancellationToken)
    {
        Forgotten.Add(key);
        return Task.FromResult(Refusal);
    }
}
