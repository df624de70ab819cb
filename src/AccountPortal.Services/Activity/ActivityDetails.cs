namespace AccountPortal.Services.Activity;

/// <summary>Details that lines of the ledger carry, by names that the texts know.</summary>
public static class ActivityDetails
{
    /// <summary>All sessions but the one that asked for it.</summary>
    public const string AllOthers = "others";

    /// <summary>In another application.</summary>
    public const string InApplication = "application";
}
