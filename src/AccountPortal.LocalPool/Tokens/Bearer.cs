namespace AccountPortal.LocalPool.Tokens;

/// <summary>The bearer of a verified access token; revocation is not yet checked.</summary>
internal sealed record Bearer(PoolClient Client, string Sub, string Origin, long AuthTime)
{
    /// <summary>The <c>device_key</c> claim; empty where the pool tracked no devices.</summary>
    public string DeviceKey { get; init; } = "";
}
