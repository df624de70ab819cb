namespace AccountPortal.LocalPool.Tokens;

/// <summary>A sign-in. Its tokens carry its origin and are revoked with it.</summary>
internal sealed record SignInRecord(string Origin, string PoolId, string ClientId, string Sub, long AuthTime, bool Revoked);
