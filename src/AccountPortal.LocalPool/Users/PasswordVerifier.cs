namespace AccountPortal.LocalPool.Users;

/// <summary>What is kept in place of a password: the salt, and the SRP verifier encrypted.</summary>
internal sealed record PasswordVerifier(byte[] Salt, byte[] SealedVerifier, DateTimeOffset SetAt)
{
    /// <summary>Whether both were kept by the same change of the password; every change has a salt of its own.</summary>
    public static bool Same(PasswordVerifier? left, PasswordVerifier? right) =>
        left is null ? right is null : right is not null && left.Salt.AsSpan().SequenceEqual(right.Salt);
}
