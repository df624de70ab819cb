namespace AccountPortal.LocalPool.Mfa;

/// <summary>An MFA_SETUP in progress.</summary>
internal sealed record MfaSetup(OpenChallenge Open, PoolClient Client, PoolUser User);
