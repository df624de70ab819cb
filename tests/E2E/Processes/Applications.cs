using System.Diagnostics;

namespace AccountPortal.Tests.E2E.Processes;

/// <summary>Where the applications lie that run as processes of their own.</summary>
internal static class Applications
{
    private static readonly Lazy<Task<string>> published = new(PublishAsync);

    /// <summary>The portal as it was built beside the tests; serves its files in Development only.</summary>
    public static string Portal { get; } = Path.Combine(AppContext.BaseDirectory, "AccountPortal.dll");

    /// <summary>The user pool on its own.</summary>
    public static string LocalPool { get; } = Path.Combine(AppContext.BaseDirectory, "AccountPortal.LocalPool.dll");

    /// <summary>The portal as an operator would deploy it; published once for all tests.</summary>
    public static Task<string> PublishedPortalAsync() => published.Value;

    private static async Task<string> PublishAsync()
    {
        var folder = Path.Combine(Repository.Root, "artifacts", "published");
        using var publish = Process.Start(new ProcessStartInfo(
            "dotnet", ["publish", Path.Combine(Repository.Root, "src", "AccountPortal"), "--configuration", "Release", "--output", folder, "--nologo", "--verbosity", "quiet"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        })!;
        var output = await publish.StandardOutput.ReadToEndAsync();
        await publish.WaitForExitAsync();
        Assert.True(publish.ExitCode == 0, output);
        return Path.Combine(folder, "AccountPortal.dll");
    }
}
