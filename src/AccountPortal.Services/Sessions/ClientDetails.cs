namespace AccountPortal.Services.Sessions;

/// <summary>Where somebody comes from, as the request tells it. Good for people to recognise themselves, not for deciding anything.</summary>
/// <param name="Browser">For example <c>Firefox</c>, or null where it is not known.</param>
/// <param name="System">For example <c>Android</c>, or null where it is not known.</param>
/// <param name="Address">The IP address, or null where it is not known.</param>
public sealed record ClientDetails(string? Browser, string? System, string? Address)
{
    /// <summary>Nothing is known.</summary>
    public static ClientDetails Unknown { get; } = new(null, null, null);

    /// <summary>Redacted: an address is personal.</summary>
    public override string ToString() => nameof(ClientDetails);
}
