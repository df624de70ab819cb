namespace AccountPortal.Tests.Unit.Components.Fakes;

/// <summary>A question to remember the browser, open as a test says, and never answered.</summary>
internal sealed class FakeRememberDevicePrompt : IRememberDevicePrompt
{
    public bool Open { get; set; } = true;

    public ValueTask<bool> IsOpenAsync(CancellationToken cancellationToken) => ValueTask.FromResult(Open);

    public Task<AccountError?> AnswerAsync(bool remember, CancellationToken cancellationToken) =>
        throw new InvalidOperationException("Nobody has answered.");
}
