namespace AccountPortal.Services.Users;

/// <summary>
/// Connects a page or request to <see cref="IAccountChanges"/>: publishes its own changes and receives those made elsewhere.
/// </summary>
internal sealed class UserChanges(IAccountChanges changes, IdentifierHasher names, ICurrentSession session) : IUserChanges
{
    private readonly string origin = Guid.NewGuid().ToString("N");

    public async ValueTask<IDisposable> ListenAsync(Action<AccountMatter> hear, CancellationToken cancellationToken) =>
        await session.GetIdentityAsync(cancellationToken) is { } identity
            ? changes.Listen(names.Hash(identity.Subject), change => HearOthers(change, hear))
            : NoSubscription.Instance;

    /// <summary>Notifies the user's other pages.</summary>
    public void Tell(string subject, AccountMatter matter) => changes.Publish(names.Hash(subject), new(matter, origin));

    private void HearOthers(AccountChange change, Action<AccountMatter> hear)
    {
        if (change.Origin != origin)
        {
            hear(change.Matter);
        }
    }

    private sealed class NoSubscription : IDisposable
    {
        public static readonly NoSubscription Instance = new();

        public void Dispose()
        {
        }
    }
}
