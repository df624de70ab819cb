namespace AccountPortal.LocalPool.Pools;

/// <summary>Whether an authenticator has to check who is using it, by PIN, finger or face.</summary>
public enum UserVerification
{
    Preferred,
    Required,
}
