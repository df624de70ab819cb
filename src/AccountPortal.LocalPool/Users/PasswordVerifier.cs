namespace AccountPortal.LocalPool.Users;

/// <summary>What is kept in place of a password: the salt, and the SRP verifier encrypted.</summary>
internal sealed record PasswordVerifier(byte[] Salt, byte[] SealedVerifier, DateTimeOffset SetAt);
