namespace AccountPortal.Services.Notices;

/// <summary>What a person is told by mail, because somebody else may have done it.</summary>
public enum SecurityNotice
{
    /// <summary>A recovery code took the place of a lost second step, which is off now.</summary>
    RecoveryCodeUsed,
}
