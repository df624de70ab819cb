using AccountPortal.Services.Sessions;

namespace AccountPortal.Tests.Unit.Components.Account;

/// <summary>A proof of who the person is, as recent as a test says.</summary>
internal sealed class FakeProof : IRecentProof
{
    public bool Recent { get; set; } = true;

    public ValueTask<bool> IsRecentAsync(CancellationToken cancellationToken) => ValueTask.FromResult(Recent);
}
