namespace AccountPortal.Tests.E2E;

/// <summary>Where the sources are.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "AccountPortal.sln"))
            ? folder
            : Find(
                Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("AccountPortal.sln was not found above the tests."));
}
