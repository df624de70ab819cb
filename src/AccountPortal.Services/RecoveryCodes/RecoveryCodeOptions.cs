namespace AccountPortal.Services.RecoveryCodes;

/// <summary>One-time codes that replace a lost MFA method: section <c>RecoveryCodes</c>.</summary>
public sealed class RecoveryCodeOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "RecoveryCodes";

    /// <summary>
    /// Whether users can create recovery codes. Requires AWS credentials that allow <c>AdminGetUser</c>,
    /// <c>AdminSetUserMFAPreference</c>, <c>AdminDeleteSoftwareToken</c> and <c>AdminUserGlobalSignOut</c>.
    /// </summary>
    public bool Enabled { get; set; }
}
