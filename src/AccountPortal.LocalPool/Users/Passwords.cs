using System.Numerics;
using AccountPortal.Srp;

namespace AccountPortal.LocalPool.Users;

/// <summary>Computes and compares SRP verifiers; no password is stored.</summary>
internal sealed class Passwords(PoolDatabase database, PoolClock clock)
{
    private const string Purpose = "password verifier";

    // Bytes of a 3072-bit number.
    private const int VerifierLength = 384;

    // Costs a modular exponentiation: call it outside the transaction.
    public PasswordVerifier Create(PoolDefinition pool, string username, string password)
    {
        var salt = SrpKeys.CreateSalt();
        var verifier = SrpKeys.ComputeVerifier(SrpKeys.PoolName(pool.Id), username, password, salt);
        return new PasswordVerifier(salt, database.Secrets.Seal(Purpose, verifier.ToByteArray(isUnsigned: true)), clock.GetUtcNow());
    }

    public BigInteger Open(PasswordVerifier password) =>
        new(database.Secrets.Open(Purpose, password.SealedVerifier), isUnsigned: true);

    /// <summary>Whether <paramref name="password"/> is the user's. The work is the same for an unknown user.</summary>
    public bool Matches(PoolDefinition pool, PoolUser? user, string typedName, string password)
    {
        var username = user?.Username ?? SimulatedSub(pool, typedName);
        var salt = user?.Password?.Salt ?? SimulatedSalt(pool, typedName);
        var expected = user?.Password is { } kept ? Open(kept) : BigInteger.One;
        var computed = SrpKeys.ComputeVerifier(SrpKeys.PoolName(pool.Id), username, password, salt);
        return CryptographicOperations.FixedTimeEquals(Digest(computed), Digest(expected));
    }

    /// <summary>Whether <paramref name="password"/> matches a stored verifier.</summary>
    public bool IsSame(PoolDefinition pool, PoolUser user, PasswordVerifier kept, string password) =>
        CryptographicOperations.FixedTimeEquals(
        Digest(SrpKeys.ComputeVerifier(SrpKeys.PoolName(pool.Id), user.Username, password, kept.Salt)), Digest(Open(kept)));

    /// <summary>The salt for an unknown user; always the same for the same user name.</summary>
    public byte[] SimulatedSalt(PoolDefinition pool, string typedName)
    {
        var salt = database.Secrets.KeyedHash("simulated salt", pool.Id, pool.Fold(typedName))[..16];
        salt[0] |= 1;
        return salt;
    }

    /// <summary>A simulated sub; always the same for the same user name.</summary>
    public string SimulatedSub(PoolDefinition pool, string typedName) =>
        SimulatedUser.SubFor(database.Secrets, pool, typedName);

    /// <summary>A verifier that no password matches. As long as a real one, since a shorter one would compute faster.</summary>
    public BigInteger SimulatedVerifier(PoolDefinition pool, string typedName)
    {
        var parts = Enumerable.Range(0, VerifierLength / SHA256.HashSizeInBytes)
            .SelectMany(part => database.Secrets.KeyedHash("simulated verifier", pool.Id, pool.Fold(typedName), $"{part}"));
        return new BigInteger([.. parts], isUnsigned: true) % SrpGroup.N;
    }

    private static byte[] Digest(BigInteger value) => SHA256.HashData(value.ToByteArray(isUnsigned: true));
}
