namespace AccountPortal.Services.Activity;

/// <summary>A page of an account's activity.</summary>
/// <param name="Items">The events, newest first.</param>
/// <param name="HasMore">Whether there are more than were requested.</param>
/// <param name="CoversApplications">Whether it includes the pool's events of other applications.</param>
public sealed record ActivityList(IReadOnlyList<ActivityItem> Items, bool HasMore, bool CoversApplications);
