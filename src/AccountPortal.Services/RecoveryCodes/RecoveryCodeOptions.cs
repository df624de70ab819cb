namespace AccountPortal.Services.RecoveryCodes;

/// <summary>Codes that stand in for a lost second step: section <c>RecoveryCodes</c>.</summary>
public sealed class RecoveryCodeOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "RecoveryCodes";

    /// <summary>
    /// Whether people can make them. The process then needs AWS credentials that allow <c>AdminGetUser</c>,
    /// <c>AdminSetUserMFAPreference</c>, <c>AdminDeleteSoftwareToken</c> and <c>AdminUserGlobalSignOut</c>.
    /// </summary>
    public bool Enabled { get; set; }
}
