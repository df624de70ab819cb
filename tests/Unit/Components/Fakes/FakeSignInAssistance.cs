namespace AccountPortal.Tests.Unit.Components.Fakes;

/// <summary>What the portal has rights for, as a test says.</summary>
internal sealed class FakeSignInAssistance : ISignInAssistance, IInvitations
{
    public bool SetsPhoneNumbers { get; set; } = true;

    public bool SendsInvitations { get; set; } = true;

    /// <summary>The answer to a request for an invitation.</summary>
    public AccountResult<SignInStep> Answer { get; set; } = new SignInStep.Unsupported();

    /// <summary>Who asked for an invitation.</summary>
    public List<string> Invited { get; } = [];

    public ValueTask<bool> SetsPhoneNumbersAsync(CancellationToken cancellationToken) => ValueTask.FromResult(SetsPhoneNumbers);

    public Task<AccountResult<SignInStep>> RequestAsync(string username, CancellationToken cancellationToken)
    {
        Invited.Add(username);
        return Task.FromResult(Answer);
    }
}
