namespace AccountPortal.LocalPool;

/// <summary>Settings of the local user pool, section <c>LocalPool</c>.</summary>
public sealed class LocalPoolOptions
{
    /// <summary>
    /// The address clients use, mount path included (<c>https://pool.example/local-pool</c>). It becomes the issuer. Default: the bound
    /// address of the server.
    /// </summary>
    public Uri? PublicUrl { get; set; }

    /// <summary>
    /// The folder of <c>local-pool.db</c> and its key file. Default: the setting <c>DataDirectory</c>, else <c>App_Data</c> in the
    /// content root.
    /// </summary>
    public string? DataDirectory { get; set; }

    /// <summary>
    /// The region in the ID of a pool that an unsigned CreateUserPool makes; a signed one takes the region of its signature.
    /// </summary>
    public string Region { get; set; } = "local";

    /// <summary>Whether the demo pool and its users exist.</summary>
    public bool DemoPool { get; set; } = true;

    /// <summary>Shifts the pool's time, forwards or backwards, so that codes and tokens expire without waiting.</summary>
    public TimeSpan ClockOffset { get; set; }

    /// <summary>Whether the console shows addresses and demo users after the start.</summary>
    public bool Banner { get; set; } = true;

    /// <summary>Replacements for unverified messages, by the keys that <c>docs/local-pool.md</c> lists.</summary>
    public IDictionary<string, string> Texts { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// JSON files with pools, app clients and users, relative to the content root. A single path may be given as a plain value.
    /// </summary>
    public IList<string> PoolsFile { get; } = [];

    /// <summary>The pools besides the demo pool.</summary>
    public IList<PoolDefinition> Pools { get; } = [];

    /// <summary>The pools that come from a file, with their place in it.</summary>
    internal IList<ConfiguredPool> Files { get; } = [];

    /// <summary>What is wrong with the files, one sentence each.</summary>
    internal IList<string> Mistakes { get; } = [];

    internal IReadOnlyList<UserDefinition> UsersOf(string poolId) => Files.FirstOrDefault(file => file.Pool.Id == poolId)?.Users ?? [];
}
