namespace AccountPortal.LocalPool.Pools;

/// <summary>User verification by the authenticator, with PIN or biometrics.</summary>
public enum UserVerification
{
    Preferred,
    Required,
}
