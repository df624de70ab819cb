namespace AccountPortal.Services.Changes;

/// <summary>
/// Carries changes of accounts to the open pages of their people. People are named by the keyed hash of their subject, and a
/// change carries no content, so that another way to carry it (to other nodes, for instance) learns nothing.
/// </summary>
public interface IAccountChanges
{
    /// <summary>Tells all who listen. Returns without waiting for them.</summary>
    void Publish(byte[] subjectHash, AccountChange change);

    /// <summary>Listens to the changes of one person until the result is disposed of. What hears must neither wait nor throw.</summary>
    IDisposable Listen(byte[] subjectHash, Action<AccountChange> hear);
}
