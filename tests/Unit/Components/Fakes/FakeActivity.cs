namespace AccountPortal.Tests.Unit.Components.Fakes;

/// <summary>What happened to an account, as a test says.</summary>
internal sealed class FakeActivity : IAccountActivity, IAccountSecuring
{
    public List<ActivityItem> Items { get; } = [];

    public bool CoversApplications { get; set; } = true;

    public int Failures { get; set; }

    public SecuringProgress Progress { get; set; } = SecuringProgress.None;

    public AccountError? Refusal { get; set; }

    /// <summary>The disputed ids.</summary>
    public List<string?> Disputed { get; } = [];

    public bool Finished { get; private set; }

    public Task<AccountResult<ActivityList>> ReadAsync(ActivityFilter filter, int count, CancellationToken cancellationToken)
    {
        var passing = Items.Where(item => filter.Passes(item.Kind)).ToList();
        return Task.FromResult<AccountResult<ActivityList>>(
            new ActivityList([.. passing.Take(count)], passing.Count > count, CoversApplications));
    }

    public Task<AccountResult<int>> CountFailuresAsync(CancellationToken cancellationToken) =>
        Task.FromResult<AccountResult<int>>(Failures);

    public DateTimeOffset? PasswordChangedAt { get; set; }

    public Task<DateTimeOffset?> FindPasswordChangeAsync(CancellationToken cancellationToken) => Task.FromResult(PasswordChangedAt);

    public Task<AccountResult<SecuringProgress>> GetAsync(CancellationToken cancellationToken) =>
        Task.FromResult<AccountResult<SecuringProgress>>(Progress);

    public Task<AccountError?> DisputeAsync(string? itemId, CancellationToken cancellationToken)
    {
        Disputed.Add(itemId);
        if (Refusal is null)
        {
            Progress = new(DateTimeOffset.UnixEpoch, SessionsEnded: false, PasswordChanged: false);
        }

        return Task.FromResult(Refusal);
    }

    public Task FinishAsync(CancellationToken cancellationToken)
    {
        Finished = true;
        return Task.CompletedTask;
    }
}
