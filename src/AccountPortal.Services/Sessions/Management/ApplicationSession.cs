namespace AccountPortal.Services.Sessions.Management;

/// <summary>A session of the signed-in person in another application of the same pool.</summary>
/// <param name="Id">Names it for <see cref="IApplicationSessions.EndAsync"/>.</param>
/// <param name="Application">What the application is called, or null where the portal may not know.</param>
/// <param name="Device">What kind of device was used, as the pool tells it, or null.</param>
/// <param name="Place">City and country, or null.</param>
/// <param name="Address">The IP address, or null.</param>
/// <param name="BeganAt">When it began.</param>
/// <param name="SeenAt">When it last got tokens.</param>
public sealed record ApplicationSession(
    string Id, string? Application, string? Device, string? Place, string? Address, DateTimeOffset BeganAt, DateTimeOffset SeenAt)
{
    /// <summary>Redacted: an address is personal.</summary>
    public override string ToString() => nameof(ApplicationSession);
}
