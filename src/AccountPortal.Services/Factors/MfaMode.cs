namespace AccountPortal.Services.Factors;

/// <summary>Whether the pool asks for a second step.</summary>
public enum MfaMode
{
    /// <summary>Never.</summary>
    Off,

    /// <summary>Of those who turned one on.</summary>
    Optional,

    /// <summary>Of everyone.</summary>
    On,
}
