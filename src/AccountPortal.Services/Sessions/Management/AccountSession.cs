namespace AccountPortal.Services.Sessions.Management;

/// <summary>A session of the signed-in person in this portal, as they see it.</summary>
/// <param name="Id">Names it for <see cref="IAccountSessions.EndAsync"/>; no secret.</param>
/// <param name="Client">Where it began.</param>
/// <param name="BeganAt">When it began.</param>
/// <param name="SeenAt">The last activity.</param>
/// <param name="IsCurrent">Whether it is the one that asks.</param>
public sealed record AccountSession(string Id, ClientDetails Client, DateTimeOffset BeganAt, DateTimeOffset SeenAt, bool IsCurrent);
