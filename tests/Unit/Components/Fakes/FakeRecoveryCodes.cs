namespace AccountPortal.Tests.Unit.Components.Fakes;

/// <summary>Recovery codes as a test says.</summary>
internal sealed class FakeRecoveryCodes : IRecoveryCodes
{
    public bool AreOffered { get; set; }

    public AccountResult<IReadOnlyList<string>> Made { get; set; } = new[] { "7f3kq-9xm2d", "0a1b2-c3d4e" };

    public AccountResult<SignInStep> Answer { get; set; } = new AccountError(AccountErrorKind.RecoveryCodeMismatch);

    public string? Redeemed { get; private set; }

    public ValueTask<int> CountAsync(CancellationToken cancellationToken) => ValueTask.FromResult(0);

    public Task<AccountResult<IReadOnlyList<string>>> MakeAsync(CancellationToken cancellationToken) => Task.FromResult(Made);

    public Task<AccountResult<SignInStep>> RedeemAsync(string code, CancellationToken cancellationToken)
    {
        Redeemed = code;
        return Task.FromResult(Answer);
    }
}
