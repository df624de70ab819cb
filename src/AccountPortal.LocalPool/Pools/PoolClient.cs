namespace AccountPortal.LocalPool.Pools;

/// <summary>An app client with the pool it belongs to.</summary>
internal sealed record PoolClient(PoolDefinition Pool, ClientDefinition Client)
{
    /// <summary>DEVICE_KEY: the device that the request says it comes from, which nobody has checked yet.</summary>
    public string? DeviceKey { get; init; }
}
