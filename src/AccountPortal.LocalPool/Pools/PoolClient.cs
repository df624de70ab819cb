namespace AccountPortal.LocalPool.Pools;

/// <summary>An app client with its pool.</summary>
internal sealed record PoolClient(PoolDefinition Pool, ClientDefinition Client)
{
    /// <summary>DEVICE_KEY of the request, not yet verified.</summary>
    public string? DeviceKey { get; init; }
}
