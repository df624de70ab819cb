namespace AccountPortal.Services.Activity;

/// <summary>The risk that the pool's threat protection assigned to a sign-in.</summary>
public enum ActivityRisk
{
    /// <summary>No risk, or not assessed.</summary>
    None,

    /// <summary>Low risk.</summary>
    Low,

    /// <summary>Medium risk.</summary>
    Medium,

    /// <summary>High risk.</summary>
    High,

    /// <summary>The password is compromised.</summary>
    LeakedPassword,

    /// <summary>The pool blocked the sign-in.</summary>
    Blocked,
}
