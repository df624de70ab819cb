namespace AccountPortal.Services.Sessions.Management;

/// <summary>A session of the signed-in user in this portal, as shown to the user.</summary>
/// <param name="Id">Identifies it for <see cref="IAccountSessions.EndAsync"/>; not secret.</param>
/// <param name="Client">The client that began it.</param>
/// <param name="BeganAt">When it began.</param>
/// <param name="SeenAt">The last activity.</param>
/// <param name="IsCurrent">Whether it is the current session.</param>
public sealed record AccountSession(string Id, ClientDetails Client, DateTimeOffset BeganAt, DateTimeOffset SeenAt, bool IsCurrent);
