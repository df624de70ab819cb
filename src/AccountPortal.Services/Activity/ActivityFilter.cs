namespace AccountPortal.Services.Activity;

/// <summary>Which entries to show.</summary>
public enum ActivityFilter
{
    /// <summary>All entries.</summary>
    All,

    /// <summary>Sign-ins, failed sign-ins and sign-outs.</summary>
    SignIns,

    /// <summary>Changes of the account.</summary>
    Changes,
}
