namespace AccountPortal.LocalPool.Tokens;

/// <summary>One sign-in: all tokens that stem from it carry its origin, and end with it.</summary>
internal sealed record SignInRecord(string Origin, string PoolId, string ClientId, string Sub, long AuthTime, bool Revoked);
