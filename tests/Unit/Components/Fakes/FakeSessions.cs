namespace AccountPortal.Tests.Unit.Components.Fakes;

/// <summary>The sessions of a user, as a test says; an ended session leaves the list.</summary>
internal sealed class FakeSessions : IAccountSessions, IApplicationSessions
{
    public List<AccountSession> Here { get; } = [];

    public List<ApplicationSession> Elsewhere { get; } = [];

    public AccountError? Refusal { get; set; }

    /// <summary>The ended ids.</summary>
    public List<string> Ended { get; } = [];

    public Task<IReadOnlyList<AccountSession>> ListAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<AccountSession>>([.. Here]);

    public Task<AccountError?> EndAsync(string sessionId, CancellationToken cancellationToken)
    {
        if (Refusal is null)
        {
            Ended.Add(sessionId);
            Here.RemoveAll(session => session.Id == sessionId);
        }

        return Task.FromResult(Refusal);
    }

    public Task<int> EndOthersAsync(CancellationToken cancellationToken)
    {
        var others = Here.Where(session => !session.IsCurrent).ToList();
        Ended.AddRange(others.Select(session => session.Id));
        return Task.FromResult(Here.RemoveAll(others.Contains));
    }

    Task<IReadOnlyList<ApplicationSession>> IApplicationSessions.ListAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<ApplicationSession>>([.. Elsewhere]);

    Task<AccountError?> IApplicationSessions.EndAsync(string id, CancellationToken cancellationToken)
    {
        Ended.Add(id);
        Elsewhere.RemoveAll(session => session.Id == id);
        return Task.FromResult<AccountError?>(null);
    }
}
