using System.Runtime.CompilerServices;

namespace AccountPortal.Tests.Unit.Architecture;

/// <summary>The files that people wrote, without what the build made of them.</summary>
internal static class Sources
{
    private static readonly string root = Path.GetFullPath(Path.Combine(Here(), "..", "..", ".."));

    public static IEnumerable<(string Path, string Text)> Of(string folder, params string[] extensions) =>
        Directory.EnumerateFiles(Path.Combine(root, folder), "*", SearchOption.AllDirectories)
            .Where(path => (extensions.Length == 0 ? [".cs", ".razor"] : extensions).Contains(Path.GetExtension(path)))
            .Select(path => (Path: Path.GetRelativePath(root, path).Replace('\\', '/'), Full: path))
            .Where(file => !file.Path.Split('/').Intersect(["bin", "obj", "node_modules", "App_Data", "Generated"]).Any())
            .Select(file => (file.Path, File.ReadAllText(file.Full)));

    public static string PathOf(string path) => Path.Combine(root, path);

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
