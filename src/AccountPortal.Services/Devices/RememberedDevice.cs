namespace AccountPortal.Services.Devices;

/// <summary>A browser, or an app, that the pool remembers for a person.</summary>
/// <param name="Key">The pool's name for it.</param>
/// <param name="Name">What it was called when it was first seen, or null.</param>
/// <param name="Client">What is known of it, with the address that it was last used from where the pool tells it.</param>
/// <param name="FirstUsed">Null where the pool does not tell.</param>
/// <param name="LastUsed">Null where the pool does not tell.</param>
/// <param name="IsCurrent">Whether it is the one that the person is using now.</param>
public sealed record RememberedDevice(string Key, string? Name, ClientDetails Client, DateTimeOffset? FirstUsed, DateTimeOffset? LastUsed, bool IsCurrent)
{
    /// <summary>Redacted: an address is personal.</summary>
    public override string ToString() => nameof(RememberedDevice);
}
