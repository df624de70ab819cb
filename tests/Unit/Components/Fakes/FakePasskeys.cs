namespace AccountPortal.Tests.Unit.Components.Fakes;

/// <summary>Passkeys as a test says, and the changes to them.</summary>
internal sealed class FakePasskeys : IPasskeyService, IPasskeyOffer
{
    public AccountResult<PasskeyList> List { get; set; } = new PasskeyList([], []);

    public AccountResult<string> Options { get; set; } = "{}";

    public AccountError? Refusal { get; set; }

    public bool OfferIsDue { get; set; }

    /// <summary>The changes, in words.</summary>
    public List<string> Done { get; } = [];

    public Task<AccountResult<PasskeyList>> ListAsync(CancellationToken cancellationToken) => Task.FromResult(List);

    public Task<AccountResult<string>> BeginAsync(CancellationToken cancellationToken) => Task.FromResult(Options);

    public Task<AccountError?> CompleteAsync(string credential, CancellationToken cancellationToken) => NoteAsync("added " + credential);

    public Task<AccountError?> RenameAsync(string credentialId, string name, CancellationToken cancellationToken) =>
        NoteAsync($"renamed {credentialId} {name}");

    public Task<AccountError?> RemoveAsync(string credentialId, CancellationToken cancellationToken) =>
        NoteAsync("removed " + credentialId);

    public Task<bool> IsDueAsync(CancellationToken cancellationToken) => Task.FromResult(OfferIsDue);

    public Task DeclineAsync(CancellationToken cancellationToken) => NoteAsync("declined");

    private Task<AccountError?> NoteAsync(string what)
    {
        Done.Add(what);
        return Task.FromResult(Refusal);
    }
}
