namespace AccountPortal.LocalPool;

/// <summary>Settings of the embedded user pool, section <c>LocalPool</c>.</summary>
public sealed class LocalPoolOptions
{
    /// <summary>
    /// The address under which clients reach the pool, its mount path included (<c>https://pool.example/local-pool</c>).
    /// It becomes the tokens' issuer. Without it the address that the server is bound to counts.
    /// </summary>
    public Uri? PublicUrl { get; set; }

    /// <summary>The folder of <c>local-pool.db</c> and its key file; by default the setting <c>DataDirectory</c>, else <c>App_Data</c> beside the application.</summary>
    public string? DataDirectory { get; set; }

    /// <summary>The region in the id of a pool that an unsigned call makes; otherwise it is the one that the call was signed for.</summary>
    public string Region { get; set; } = "local";

    /// <summary>Whether the demo pool and its users are there.</summary>
    public bool DemoPool { get; set; } = true;

    /// <summary>How far the pool's time lies ahead of the machine's, or behind it: lets codes and tokens expire without waiting.</summary>
    public TimeSpan ClockOffset { get; set; }

    /// <summary>Whether the console shows the addresses and the demo users after the start.</summary>
    public bool Banner { get; set; } = true;

    /// <summary>
    /// Sentences in place of those that are ours since Cognito's are not publicly known, by the keys that <c>docs/local-pool.md</c> lists.
    /// </summary>
    public IDictionary<string, string> Texts { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>JSON files with pools, app clients and users, relative to the application; one path may also be given as a single value.</summary>
    public IList<string> PoolsFile { get; } = [];

    /// <summary>The pools beside the demo pool.</summary>
    public IList<PoolDefinition> Pools { get; } = [];

    /// <summary>Where pools come from that come from a file.</summary>
    internal IList<ConfiguredPool> Files { get; } = [];

    /// <summary>What is wrong with the files, one sentence each.</summary>
    internal IList<string> Mistakes { get; } = [];

    internal IReadOnlyList<UserDefinition> UsersOf(string poolId) => Files.FirstOrDefault(file => file.Pool.Id == poolId)?.Users ?? [];
}
