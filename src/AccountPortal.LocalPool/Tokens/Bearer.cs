namespace AccountPortal.LocalPool.Tokens;

/// <summary>Whoever holds a genuine access token, before anybody has asked whether it was revoked.</summary>
internal sealed record Bearer(PoolClient Client, string Sub, string Origin, long AuthTime)
{
    /// <summary>The device that the tokens were issued to; empty where the pool tracked none.</summary>
    public string DeviceKey { get; init; } = "";
}
