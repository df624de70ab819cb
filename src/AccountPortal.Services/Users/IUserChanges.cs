namespace AccountPortal.Services.Users;

/// <summary>Changes of the signed-in user's account, as one page receives them: without those that it makes itself.</summary>
public interface IUserChanges
{
    /// <summary>
    /// Listens until the result is disposed; without a signed-in user it receives nothing. The handler must neither block nor
    /// throw.
    /// </summary>
    ValueTask<IDisposable> ListenAsync(Action<AccountMatter> hear, CancellationToken cancellationToken);
}
