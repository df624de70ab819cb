namespace AccountPortal.Tests.Unit;

/// <summary>The sources that the tests were built from.</summary>
internal static class SourceTree
{
    private static readonly string Root = Find(AppContext.BaseDirectory);

    /// <summary>The files below a folder of the repository, without build output.</summary>
    public static IEnumerable<string> FilesOf(string folder, params string[] patterns) => patterns
        .SelectMany(pattern => Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories))
        .Where(file => !Path.GetRelativePath(Root, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));

    private static string Find(string folder) => File.Exists(Path.Combine(folder, "AccountPortal.sln"))
        ? folder
        : Find(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("AccountPortal.sln was not found above the tests."));
}
