namespace AccountPortal.Services.Changes;

/// <summary>
/// Notifies a user's open pages of changes. Users are identified by the keyed hash of their subject and a change carries no
/// content, so a transport to other nodes learns nothing.
/// </summary>
public interface IAccountChanges
{
    /// <summary>Notifies all listeners without waiting for them.</summary>
    void Publish(byte[] subjectHash, AccountChange change);

    /// <summary>Listens to the changes of one user until the result is disposed. The handler must neither block nor throw.</summary>
    IDisposable Listen(byte[] subjectHash, Action<AccountChange> hear);
}
