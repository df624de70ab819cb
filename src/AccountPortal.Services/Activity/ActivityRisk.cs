namespace AccountPortal.Services.Activity;

/// <summary>How the pool judged a sign-in, from harmless to prevented.</summary>
public enum ActivityRisk
{
    /// <summary>Nothing odd, or nobody looked.</summary>
    None,

    /// <summary>A little unlike the person.</summary>
    Low,

    /// <summary>Unlike the person.</summary>
    Medium,

    /// <summary>Very unlike the person.</summary>
    High,

    /// <summary>The password is known to have leaked.</summary>
    LeakedPassword,

    /// <summary>The pool did not let it through.</summary>
    Blocked,
}
