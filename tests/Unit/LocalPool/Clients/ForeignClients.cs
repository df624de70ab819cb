using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace AccountPortal.Tests.Unit.LocalPool.Clients;

/// <summary>Third-party clients in processes of their own. test.sh installs them, and requires them where REQUIRE_ALL is set.</summary>
internal static class ForeignClients
{
    private static readonly string Scripts = Path.Combine(RepositoryRoot(), "tests", "npm");

    public static void RequireNpm(string package) => Require(
        !IsInstalled("node") ? "Node.js is not installed"
        : !Directory.Exists(
            Path.Combine(Scripts, "node_modules", package)) ? $"the npm package {package} is not installed: npm ci --prefix tests/npm"
        : null);

    public static void RequireCommand(string command, string package) =>
        Require(IsInstalled(command) ? null : $"'{command}' is not installed (package {package})");

    /// <summary>Runs a script of tests/npm.</summary>
    public static Task<Outcome> NodeAsync(string script, params (string Name, string Value)[] environment) =>
        RunAsync("node", [script], environment);

    public static async Task<Outcome> RunAsync(
        string command, IEnumerable<string> arguments, IReadOnlyCollection<(string Name, string Value)> environment)
    {
        var start = new ProcessStartInfo(command, arguments)
        {
            WorkingDirectory = Scripts,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new Outcome(process.ExitCode, await output, await errors);
    }

    private static void Require(string? missing)
    {
        if (missing is not null && Environment.GetEnvironmentVariable("REQUIRE_ALL") == "1")
        {
            Assert.Fail(missing);
        }
        Assert.SkipWhen(missing is not null, missing ?? "");
    }

    private static bool IsInstalled(string command) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, OperatingSystem.IsWindows() ? command + ".exe" : command)));

    private static string RepositoryRoot([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "..", ".."));

    internal sealed record Outcome(int ExitCode, string Output, string Errors)
    {
        /// <summary>The names of the steps that a script reported as done.</summary>
        public IReadOnlyList<string> Done { get; } =
            [
                .. Output.Split('\n')
                    .Where(line => line.StartsWith("done ", StringComparison.Ordinal))
                    .Select(line => line["done ".Length..]),
            ];

        public override string ToString() => Output + Errors;
    }
}
