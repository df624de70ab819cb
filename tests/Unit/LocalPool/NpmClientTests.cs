using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace AccountPortal.Tests.Unit.LocalPool;

/// <summary>Clients that nobody here wrote, unmodified from npm, against the pool in a process of its own.</summary>
public sealed class NpmClientTests
{
    [Theory]
    [InlineData("cognito-user-pool.cjs", 18)]
    [InlineData("amazon-cognito-identity-js.cjs", 13)]
    public async Task The_client_does_all_it_can_do(string script, int steps)
    {
        var folder = Path.Combine(RepositoryRoot(), "tests", "npm");
        RequireNode(folder);
        using var data = new TemporaryFolder();
        using var pool = LocalPoolProcess.Start(data.Path);
        var address = await pool.AddressAsync(TestContext.Current.CancellationToken);

        var (exitCode, output, errors) = await RunAsync(folder, script, new Uri(address, "/local-pool"));

        Assert.True(exitCode == 0, output + errors);
        Assert.Equal(steps, output.Split('\n').Count(line => line.StartsWith("done ", StringComparison.Ordinal)));
    }

    private static async Task<(int ExitCode, string Output, string Errors)> RunAsync(string folder, string script, Uri endpoint)
    {
        using var process = Process.Start(new ProcessStartInfo("node", script)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["POOL_ENDPOINT"] = endpoint.ToString() },
        })!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output, await errors);
    }

    // test.sh installs both, and demands them where REQUIRE_ALL is set.
    private static void RequireNode(string folder)
    {
        var missing = !HasNode() ? "Node.js is not installed"
            : !Directory.Exists(Path.Combine(folder, "node_modules", "cognito-user-pool")) ? "the npm packages are not installed: npm ci --prefix tests/npm"
            : null;
        if (missing is not null && Environment.GetEnvironmentVariable("REQUIRE_ALL") == "1")
        {
            Assert.Fail(missing);
        }
        Assert.SkipWhen(missing is not null, missing ?? "");
    }

    private static bool HasNode() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, OperatingSystem.IsWindows() ? "node.exe" : "node")));

    private static string RepositoryRoot([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", ".."));
}
