namespace AccountPortal.LocalPool.Mfa;

/// <summary>A set-up under way.</summary>
internal sealed record MfaSetup(OpenChallenge Open, PoolClient Client, PoolUser User);
