namespace AccountPortal.Tests.Unit.Components.Fakes;

/// <summary>A code from a link, or none.</summary>
internal sealed class FakeLinks : IVerificationLinks
{
    /// <summary>What a code waits for, or null.</summary>
    public string? Waiting { get; set; }

    public Task<bool> HasCodeAsync(string attribute, CancellationToken cancellationToken) => Task.FromResult(attribute == Waiting);
}
