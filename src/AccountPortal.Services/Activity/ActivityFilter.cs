namespace AccountPortal.Services.Activity;

/// <summary>Which lines a person wants to see.</summary>
public enum ActivityFilter
{
    /// <summary>Everything.</summary>
    All,

    /// <summary>Sign-ins, failed ones included, and their ends.</summary>
    SignIns,

    /// <summary>What changed the account.</summary>
    Changes,
}
