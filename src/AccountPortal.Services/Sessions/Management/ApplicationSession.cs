namespace AccountPortal.Services.Sessions.Management;

/// <summary>A session of the signed-in user in another application of the pool.</summary>
/// <param name="Id">Identifies it for <see cref="IApplicationSessions.EndAsync"/>.</param>
/// <param name="Application">The application's name, or null where the portal may not read it.</param>
/// <param name="Device">The kind of device, as the pool reports it, or null.</param>
/// <param name="Place">City and country, or null.</param>
/// <param name="Address">The IP address, or null.</param>
/// <param name="BeganAt">When it began.</param>
/// <param name="SeenAt">When it last received tokens.</param>
public sealed record ApplicationSession(
    string Id, string? Application, string? Device, string? Place, string? Address, DateTimeOffset BeganAt, DateTimeOffset SeenAt)
{
    /// <summary>Redacted: an IP address is personal data.</summary>
    public override string ToString() => nameof(ApplicationSession);
}
