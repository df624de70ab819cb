namespace AccountPortal.LocalPool.Users;

/// <summary>What is stored of a password: the salt and the encrypted SRP verifier.</summary>
internal sealed record PasswordVerifier(byte[] Salt, byte[] SealedVerifier, DateTimeOffset SetAt)
{
    /// <summary>Whether both come from the same password change; each change has its own salt.</summary>
    public static bool Same(PasswordVerifier? left, PasswordVerifier? right) =>
        left is null ? right is null : right is not null && left.Salt.AsSpan().SequenceEqual(right.Salt);
}
