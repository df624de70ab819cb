using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace AccountPortal.Tests.E2E.Processes;

/// <summary>A .NET application of ours in its own process, on a port of loopback.</summary>
internal sealed partial class PortalProcess : IAsyncDisposable
{
    // A busy machine may need this long; usually an application starts in seconds.
    private static readonly TimeSpan patience = TimeSpan.FromMinutes(2);

    private readonly Process process;
    private readonly TemporaryFolder home;
    private readonly ConcurrentQueue<string> output = new();
    private readonly ConcurrentQueue<string> errors = new();
    private readonly ConcurrentQueue<Uri> addresses = new();
    private readonly TaskCompletionSource<bool> started = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private PortalProcess(ProcessStartInfo start, TemporaryFolder home)
    {
        this.home = home;
        process = new Process { StartInfo = start, EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) => Read(line.Data, output);
        process.ErrorDataReceived += (_, line) => Read(line.Data, errors);
        process.Exited += (_, _) => started.TrySetResult(false);
    }

    /// <summary>Where it listens, in the order of its settings.</summary>
    public IReadOnlyList<Uri> Addresses => [.. addresses];

    public Uri Address => Addresses[0];

    /// <summary>Its output, mostly its log.</summary>
    public IReadOnlyList<string> Output => [.. output];

    /// <summary>Its standard error output.</summary>
    public IReadOnlyList<string> Errors => [.. errors];

    /// <summary>Starts an application and waits until it listens.</summary>
    /// <param name="assembly">The path of its .dll.</param>
    /// <param name="environment"><c>Development</c> or <c>Production</c>.</param>
    /// <param name="arguments">Settings as the command line takes them.</param>
    public static async Task<PortalProcess> StartAsync(string assembly, string environment, params string[] arguments)
    {
        var launched = Launch(assembly, environment, arguments.Any(NamesAddress) ? arguments : [.. arguments, "--urls=http://127.0.0.1:0"]);
        var runs = await launched.started.Task.WaitAsync(patience);
        Assert.True(
            runs,
            "The process ended at its start:" + Environment.NewLine + string.Join(
                Environment.NewLine, [.. launched.Errors, .. launched.Output]));
        return launched;
    }

    /// <summary>Runs an application that is expected to end by itself.</summary>
    public static async Task<(int ExitCode, IReadOnlyList<string> Output, IReadOnlyList<string> Errors)> RunAsync(
        string assembly, string environment, params string[] arguments)
    {
        await using var launched = Launch(assembly, environment, arguments);
        await launched.process.WaitForExitAsync().WaitAsync(patience);
        return (launched.process.ExitCode, launched.Output, launched.Errors);
    }

    /// <summary>Ends the process as <c>kill -9</c> does.</summary>
    public async Task KillAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
    }

    /// <summary>Ends the process as an operator does.</summary>
    public async Task StopAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await process.WaitForExitAsync().WaitAsync(patience);
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            await KillAsync();
        }

        process.Dispose();
        home.Dispose();
    }

    private static PortalProcess Launch(string assembly, string environment, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [assembly, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            WorkingDirectory = Path.GetDirectoryName(assembly)!,
        };
        foreach (var name in start.Environment.Keys.Where(IsForeign).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["ASPNETCORE_ENVIRONMENT"] = environment;
        // A profile in the home folder must not replace settings.
        var empty = new TemporaryFolder();
        start.Environment["HOME"] = empty.Path;
        // Profile-guided optimisation does not pay off in a short-lived process.
        start.Environment["DOTNET_TieredPGO"] = "0";
        // No test uses the network: nothing answers in place of AWS.
        start.Environment["HTTPS_PROXY"] = "http://127.0.0.1:9";
        var launched = new PortalProcess(start, empty);
        launched.process.Start();
        launched.process.BeginOutputReadLine();
        launched.process.BeginErrorReadLine();
        return launched;
    }

    private static bool IsForeign(string name) =>
        name.StartsWith("AWS_", StringComparison.Ordinal)
            || name.StartsWith("ASPNETCORE_", StringComparison.Ordinal)
            || name.StartsWith("DOTNET_ENVIRONMENT", StringComparison.Ordinal);

    private static bool NamesAddress(string argument) =>
        argument.StartsWith("--urls", StringComparison.Ordinal) || argument.StartsWith("--Kestrel:Endpoints", StringComparison.Ordinal);

    private void Read(string? line, ConcurrentQueue<string> lines)
    {
        if (line is null)
        {
            return;
        }

        lines.Enqueue(line);
        if (Listening().Match(line) is { Success: true } match)
        {
            addresses.Enqueue(new Uri(match.Groups["address"].Value + "/"));
        }
        else if (line.Contains("Application started.", StringComparison.Ordinal))
        {
            started.TrySetResult(true);
        }
    }

    [GeneratedRegex(@"Now listening on: (?<address>https?://\S+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Listening();
}
