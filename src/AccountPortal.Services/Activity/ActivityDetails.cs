namespace AccountPortal.Services.Activity;

/// <summary>Values of <see cref="ActivityEntry.Detail"/> that have texts.</summary>
internal static class ActivityDetails
{
    /// <summary>Every session except the current one.</summary>
    public const string AllOthers = "others";

    /// <summary>In another application.</summary>
    public const string InApplication = "application";
}
