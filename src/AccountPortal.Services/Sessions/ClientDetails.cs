namespace AccountPortal.Services.Sessions;

/// <summary>The client of a request, from its headers. Helps users recognise a session; no basis for decisions.</summary>
/// <param name="Browser">For example <c>Firefox</c>, or null where unknown.</param>
/// <param name="System">For example <c>Android</c>, or null where unknown.</param>
/// <param name="Address">The IP address, or null where unknown.</param>
public sealed record ClientDetails(string? Browser, string? System, string? Address)
{
    /// <summary>An unknown client.</summary>
    public static ClientDetails Unknown { get; } = new(null, null, null);

    /// <summary>Redacted: an IP address is personal data.</summary>
    public override string ToString() => nameof(ClientDetails);
}
