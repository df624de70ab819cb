namespace AccountPortal.Services.Activity;

/// <summary>What happened to an account.</summary>
/// <param name="Items">The newest first.</param>
/// <param name="HasMore">Whether there is more than was asked for.</param>
/// <param name="CoversApplications">Whether the pool told what happened in other applications.</param>
public sealed record ActivityList(IReadOnlyList<ActivityItem> Items, bool HasMore, bool CoversApplications);
