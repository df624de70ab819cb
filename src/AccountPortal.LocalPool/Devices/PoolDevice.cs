namespace AccountPortal.LocalPool.Devices;

/// <summary>A confirmed device as stored.</summary>
internal sealed record PoolDevice
{
    public required string Key { get; init; }

    public string? Name { get; init; }

    /// <summary>The encrypted verifier of the device password; null when confirmed without one.</summary>
    public PasswordVerifier? Password { get; init; }

    public bool Remembered { get; init; }

    public string? LastIp { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset ModifiedAt { get; init; }

    public required DateTimeOffset AuthenticatedAt { get; init; }
}
