namespace AccountPortal.Tests.Unit.Components.Fakes;

/// <summary>A reauthentication as recent as a test says.</summary>
internal sealed class FakeReauthentication : IReauthentication
{
    public bool Recent { get; set; } = true;

    public ValueTask<bool> IsRecentAsync(CancellationToken cancellationToken) => ValueTask.FromResult(Recent);
}
