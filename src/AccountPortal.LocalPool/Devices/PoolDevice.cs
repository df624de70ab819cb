namespace AccountPortal.LocalPool.Devices;

/// <summary>A device that its user has confirmed, as the database keeps it.</summary>
internal sealed record PoolDevice
{
    public required string Key { get; init; }

    public string? Name { get; init; }

    /// <summary>The verifier of the device's own password, sealed; null when it confirmed without one.</summary>
    public PasswordVerifier? Password { get; init; }

    public bool Remembered { get; init; }

    public string? LastIp { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset ModifiedAt { get; init; }

    public required DateTimeOffset AuthenticatedAt { get; init; }
}
