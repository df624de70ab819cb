namespace AccountPortal.LocalPool.Pools;

/// <summary>The demo pool: an embedded pools file.</summary>
internal static class DemoPool
{
    public const string Id = "local_demo";

    public const string ClientId = "account-portal";

    public const string FileName = "demo-pool.json";

    public static PoolsFile File { get; } = Read();

    public static PoolDefinition Definition { get; } = File.Pools[0].ToDefinition();

    private static PoolsFile Read()
    {
        using var stream = typeof(DemoPool).Assembly.GetManifestResourceStream(FileName)!;
        var json = new byte[stream.Length];
        stream.ReadExactly(json);
        return PoolsFileReader.Parse(json);
    }
}
