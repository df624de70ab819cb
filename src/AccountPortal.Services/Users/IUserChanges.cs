namespace AccountPortal.Services.Users;

/// <summary>The changes of the signed-in person's account, as one page hears them: those that it makes itself are left out.</summary>
public interface IUserChanges
{
    /// <summary>Listens until the result is disposed of; a stranger hears nothing. What hears must neither wait nor throw.</summary>
    ValueTask<IDisposable> ListenAsync(Action<AccountMatter> hear, CancellationToken cancellationToken);
}
