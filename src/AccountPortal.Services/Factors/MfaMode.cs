namespace AccountPortal.Services.Factors;

/// <summary>The pool's MFA configuration.</summary>
public enum MfaMode
{
    /// <summary>MFA is off.</summary>
    Off,

    /// <summary>Users can turn MFA on.</summary>
    Optional,

    /// <summary>Every user needs MFA.</summary>
    On,
}
