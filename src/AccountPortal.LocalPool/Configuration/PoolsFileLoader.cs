namespace AccountPortal.LocalPool.Configuration;

/// <summary>Adds pools files to the options; their errors become problems that the validator reports.</summary>
internal static class PoolsFileLoader
{
    public static void Load(LocalPoolOptions options, string contentRoot)
    {
        foreach (var name in options.PoolsFile)
        {
            try
            {
                Add(options, name, PoolsFileReader.Read(Path.Combine(contentRoot, name)));
            }
            catch (PoolsFileException mistake)
            {
                options.Mistakes.Add($"LocalPool:PoolsFile: {name}: {mistake.Message}.");
            }
        }
    }

    public static void Add(LocalPoolOptions options, string name, PoolsFile file)
    {
        for (var index = 0; index < file.Pools.Count; index++)
        {
            var entry = file.Pools[index];
            var pool = entry.ToDefinition();
            options.Pools.Add(pool);
            options.Files.Add(new ConfiguredPool(pool, $"LocalPool:PoolsFile: {name}: Pools[{index}]", entry.Users));
        }
    }
}
