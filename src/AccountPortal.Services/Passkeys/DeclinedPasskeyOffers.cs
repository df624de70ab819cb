namespace AccountPortal.Services.Passkeys;

/// <summary>Remembers users who declined a passkey, by keyed hash only.</summary>
internal sealed class DeclinedPasskeyOffers : IUserRecords
{
    private readonly PortalDatabase database;
    private readonly IdentifierHasher names;

    public DeclinedPasskeyOffers(PortalDatabase database, IdentifierHasher names)
    {
        this.database = database;
        this.names = names;
        database.Ensure("CREATE TABLE IF NOT EXISTS declined_passkey (subject_hash BLOB PRIMARY KEY) WITHOUT ROWID");
    }

    public void Add(string subject)
    {
        using var connection = database.Open();
        connection.Execute("INSERT OR IGNORE INTO declined_passkey VALUES ($subject)", ("$subject", names.Hash(subject)));
    }

    public bool Contains(string subject)
    {
        using var connection = database.Open();
        return connection.Query(
            "SELECT 1 FROM declined_passkey WHERE subject_hash = $subject", _ => true, ("$subject", names.Hash(subject))).Count > 0;
    }

    public Task ForgetAsync(UserIdentifiers user, CancellationToken cancellationToken)
    {
        using var connection = database.Open();
        connection.Execute("DELETE FROM declined_passkey WHERE subject_hash = $subject", ("$subject", names.Hash(user.Subject)));
        return Task.CompletedTask;
    }
}
