using System.Diagnostics;
using System.Security.Cryptography;

namespace AccountPortal.Tests.E2E.Processes;

/// <summary>Where the applications are that run in their own processes.</summary>
internal static class Applications
{
    private static readonly Lazy<Task<string>> published = new(PublishAsync);

    /// <summary>The portal from the build of the tests; serves its files in Development only.</summary>
    public static string Portal { get; } = Path.Combine(AppContext.BaseDirectory, "AccountPortal.dll");

    /// <summary>The user pool on its own.</summary>
    public static string LocalPool { get; } = Path.Combine(AppContext.BaseDirectory, "AccountPortal.LocalPool.dll");

    /// <summary>The sample on the services alone.</summary>
    public static string Headless { get; } = Path.Combine(AppContext.BaseDirectory, "AccountPortal.Samples.Headless.dll");

    /// <summary>The portal as an operator would deploy it; published once for all tests, and again only when it changed.</summary>
    public static Task<string> PublishedPortalAsync() => published.Value;

    private static async Task<string> PublishAsync()
    {
        var folder = Path.Combine(Repository.Root, "artifacts", "published");
        var assembly = Path.Combine(folder, "AccountPortal.dll");
        var stamp = Path.Combine(folder, "published-from");
        var source = await BuiltAsync();
        if (File.Exists(stamp) && await File.ReadAllTextAsync(stamp) == source)
        {
            return assembly;
        }

        using var publish = Process.Start(new ProcessStartInfo(
            "dotnet",
            [
                "publish", Path.Combine(Repository.Root, "src", "AccountPortal"), "--configuration", "Release", "--output", folder,
                "--nologo", "--verbosity", "quiet",
                // The build before the tests checks the style.
                "-p:RunAnalyzers=false", "-p:EnforceCodeStyleInBuild=false",
            ])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        })!;
        var output = await publish.StandardOutput.ReadToEndAsync();
        await publish.WaitForExitAsync();
        Assert.True(publish.ExitCode == 0, output);
        await File.WriteAllTextAsync(stamp, source);
        return assembly;
    }

    // The build output shows whether anything changed: builds are deterministic, and the endpoints list every asset's hash.
    private static async Task<string> BuiltAsync()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        string[] patterns =
        [
            "AccountPortal*.dll", "AWSSDK*.dll", "MudBlazor.dll", "AccountPortal.staticwebassets.endpoints.json", "appsettings*.json",
        ];
        foreach (var file in patterns.SelectMany(pattern => Directory.EnumerateFiles(AppContext.BaseDirectory, pattern))
            .Where(file => !file.Contains("Tests", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            hash.AppendData(await File.ReadAllBytesAsync(file));
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
