namespace AccountPortal.Services.Notices;

/// <summary>Security events that a user is notified of by email.</summary>
public enum SecurityNotice
{
    /// <summary>A recovery code was used, which turned MFA off.</summary>
    RecoveryCodeUsed,
}
