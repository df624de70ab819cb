namespace AccountPortal.Services.Passkeys;

/// <summary>Passkey records in the portal's database: found by the keyed hashes of credential and user, encrypted for both.</summary>
internal sealed class SqlitePasskeyRecords : IPasskeyRecords, IUserRecords
{
    private readonly PortalDatabase database;
    private readonly SealedRecords records;
    private readonly IdentifierHasher names;
    private readonly TimeProvider time;

    public SqlitePasskeyRecords(PortalDatabase database, IDataProtectionProvider protection, IdentifierHasher names, TimeProvider time)
    {
        this.database = database;
        records = new(protection, "AccountPortal.Passkeys");
        this.names = names;
        this.time = time;
        database.Ensure("""
            CREATE TABLE IF NOT EXISTS passkey (
                credential_hash BLOB PRIMARY KEY, subject_hash BLOB NOT NULL, used_at INTEGER, record BLOB NOT NULL) WITHOUT ROWID;
            CREATE INDEX IF NOT EXISTS passkey_subject ON passkey (subject_hash);
            """);
    }

    public Task<string?> FindUserAsync(string credentialId, CancellationToken cancellationToken) =>
        Task.FromResult(Find("credential_hash", HashOf(credentialId)).SingleOrDefault().Record?.UserName);

    public Task MarkUsedAsync(string credentialId, CancellationToken cancellationToken)
    {
        using var connection = database.Open();
        connection.Execute(
            "UPDATE passkey SET used_at = $now WHERE credential_hash = $credential",
            ("$now", time.GetUtcNow().ToUnixTimeMilliseconds()),
            ("$credential", HashOf(credentialId)));
        return Task.CompletedTask;
    }

    public Task<IReadOnlyDictionary<string, PasskeyRecord>> ReadAsync(
        string subject, IReadOnlyCollection<string> credentialIds, CancellationToken cancellationToken)
    {
        var known = Find("subject_hash", names.Hash(subject)).ToDictionary(
            found => Convert.ToHexString(found.Credential), found => found.Record);
        var read = new Dictionary<string, PasskeyRecord>();
        foreach (var credentialId in credentialIds)
        {
            if (known.GetValueOrDefault(Convert.ToHexString(HashOf(credentialId))) is { } record)
            {
                read[credentialId] = record;
            }
        }

        return Task.FromResult<IReadOnlyDictionary<string, PasskeyRecord>>(read);
    }

    public Task SaveAsync(string subject, string credentialId, PasskeyRecord record, CancellationToken cancellationToken)
    {
        var (credential, owner) = (HashOf(credentialId), names.Hash(subject));
        using var connection = database.Open();
        connection.Execute(
            """
            INSERT INTO passkey (credential_hash, subject_hash, record) VALUES ($credential, $subject, $record)
            ON CONFLICT (credential_hash) DO UPDATE SET record = excluded.record WHERE subject_hash = excluded.subject_hash
            """,
            ("$credential", credential),
            ("$subject", owner),
            ("$record", records.Seal(record, Convert.ToHexString(credential), Convert.ToHexString(owner))));
        return Task.CompletedTask;
    }

    public Task RemoveAsync(string subject, string credentialId, CancellationToken cancellationToken)
    {
        using var connection = database.Open();
        connection.Execute(
            "DELETE FROM passkey WHERE credential_hash = $credential AND subject_hash = $subject",
            ("$credential", HashOf(credentialId)),
            ("$subject", names.Hash(subject)));
        return Task.CompletedTask;
    }

    public Task ForgetAsync(UserIdentifiers user, CancellationToken cancellationToken)
    {
        using var connection = database.Open();
        connection.Execute("DELETE FROM passkey WHERE subject_hash = $subject", ("$subject", names.Hash(user.Subject)));
        return Task.CompletedTask;
    }

    // Identifiers are hashed case-insensitively, but Base64url is case-sensitive; a hexadecimal digest avoids that.
    private byte[] HashOf(string credentialId) =>
        names.Hash("passkey " + Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(credentialId))));

    private List<(byte[] Credential, PasskeyRecord? Record)> Find(string column, byte[] hash)
    {
        using var connection = database.Open();
        return connection.Query(
            $"SELECT credential_hash, subject_hash, record, used_at FROM passkey WHERE {column} = $hash",
            row =>
            {
                var credential = row.GetFieldValue<byte[]>(0);
                var record = Open(credential, row.GetFieldValue<byte[]>(1), row.GetFieldValue<byte[]>(2));
                return (
                    credential,
                    row.IsDBNull(3) || record is null
                        ? record
                        : record with { LastUsedAt = DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(3)) });
            },
            ("$hash", hash));
    }

    private PasskeyRecord? Open(byte[] credential, byte[] subject, byte[] record) =>
        records.Open<PasskeyRecord>(record, Convert.ToHexString(credential), Convert.ToHexString(subject));
}
