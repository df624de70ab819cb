namespace AccountPortal.Services.RecoveryCodes;

/// <summary>
/// Stores recovery codes as salted PBKDF2 hashes (OWASP's iteration count for SHA-256), found by the keyed hash of the user's
/// subject. Of concurrent attempts with the same code, one succeeds.
/// </summary>
internal sealed class RecoveryCodeStore : IUserRecords
{
    private const int Iterations = 600_000;
    private const int Bytes = 32;

    private readonly PortalDatabase database;
    private readonly IdentifierHasher names;

    public RecoveryCodeStore(PortalDatabase database, IdentifierHasher names)
    {
        this.database = database;
        this.names = names;
        database.Ensure("""
            CREATE TABLE IF NOT EXISTS recovery_code (
                subject_hash BLOB NOT NULL, code_hash BLOB NOT NULL, salt BLOB NOT NULL,
                PRIMARY KEY (subject_hash, code_hash)) WITHOUT ROWID;
            """);
    }

    /// <summary>The number of unused codes of a user.</summary>
    public int Count(byte[] subjectHash)
    {
        using var connection = database.Open();
        return connection.Query(
            "SELECT COUNT(*) FROM recovery_code WHERE subject_hash = $subject", row => row.GetInt32(0), ("$subject", subjectHash))[0];
    }

    /// <summary>Replaces all codes of a user.</summary>
    public void Replace(byte[] subjectHash, IReadOnlyList<string> codes)
    {
        // One salt for all codes of a user, so that an attempt costs one derivation.
        var salt = RandomNumberGenerator.GetBytes(Bytes / 2);
        var hashes = codes.Select(code => Hash(code, salt)).ToList();
        using var connection = database.Open();
        using var transaction = connection.BeginTransaction();
        connection.Execute("DELETE FROM recovery_code WHERE subject_hash = $subject", ("$subject", subjectHash));
        foreach (var hash in hashes)
        {
            connection.Execute(
                "INSERT INTO recovery_code VALUES ($subject, $code, $salt)", ("$subject", subjectHash), ("$code", hash), ("$salt", salt));
        }

        transaction.Commit();
    }

    /// <summary>Whether it is one of the user's codes, which is then used up. Users without codes cost the same work.</summary>
    public bool Use(byte[] subjectHash, string code)
    {
        using var connection = database.Open();
        var salt = connection.Query(
            "SELECT salt FROM recovery_code WHERE subject_hash = $subject LIMIT 1",
            row => row.GetFieldValue<byte[]>(0),
            ("$subject", subjectHash))
            .FirstOrDefault();
        var hash = Hash(code, salt ?? new byte[Bytes / 2]);
        return connection.Execute(
            "DELETE FROM recovery_code WHERE subject_hash = $subject AND code_hash = $code",
            ("$subject", subjectHash),
            ("$code", hash)) == 1;
    }

    public Task ForgetAsync(UserIdentifiers user, CancellationToken cancellationToken)
    {
        Replace(names.Hash(user.Subject), []);
        return Task.CompletedTask;
    }

    private static byte[] Hash(string code, byte[] salt) =>
        Rfc2898DeriveBytes.Pbkdf2(Encoding.ASCII.GetBytes(code), salt, Iterations, HashAlgorithmName.SHA256, Bytes);
}
