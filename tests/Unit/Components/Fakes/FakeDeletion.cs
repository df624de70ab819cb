namespace AccountPortal.Tests.Unit.Components.Fakes;

/// <summary>Whether accounts can be deleted, as a test says.</summary>
internal sealed class FakeDeletion : IAccountDeletion
{
    public bool IsOffered { get; set; } = true;

    public Task<AccountError?> DeleteAsync(string? confirmation, CancellationToken cancellationToken) =>
        throw new NotSupportedException("The page posts a form; it deletes nothing by itself.");
}
