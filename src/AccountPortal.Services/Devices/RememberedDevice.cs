namespace AccountPortal.Services.Devices;

/// <summary>A device that the pool remembers for a user.</summary>
/// <param name="Key">Cognito's device key.</param>
/// <param name="Name">The device name at registration, or null.</param>
/// <param name="Client">Browser, system and last IP address, where the pool reports them.</param>
/// <param name="FirstUsed">Null where the pool does not report it.</param>
/// <param name="LastUsed">Null where the pool does not report it.</param>
/// <param name="IsCurrent">Whether it is the device of the current session.</param>
public sealed record RememberedDevice(
    string Key, string? Name, ClientDetails Client, DateTimeOffset? FirstUsed, DateTimeOffset? LastUsed, bool IsCurrent)
{
    /// <summary>Redacted: an IP address is personal data.</summary>
    public override string ToString() => nameof(RememberedDevice);
}
