using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace AccountPortal.Tests.E2E.Processes;

/// <summary>A .NET application of ours as a process of its own, listening on a port of loopback.</summary>
internal sealed partial class PortalProcess : IAsyncDisposable
{
    private readonly Process process;
    private readonly ConcurrentQueue<string> output = new();
    private readonly TaskCompletionSource<Uri?> listening = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private PortalProcess(ProcessStartInfo start)
    {
        process = new Process { StartInfo = start, EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) => Read(line.Data);
        process.ErrorDataReceived += (_, line) => Read(line.Data);
        process.Exited += (_, _) => listening.TrySetResult(null);
    }

    public Uri Address { get; private set; } = default!;

    public IReadOnlyList<string> Output => [.. output];

    /// <summary>Starts an application and waits until it listens.</summary>
    /// <param name="assembly">The path of its .dll.</param>
    /// <param name="environment"><c>Development</c> or <c>Production</c>.</param>
    /// <param name="arguments">Settings as the command line takes them.</param>
    public static async Task<PortalProcess> StartAsync(string assembly, string environment, params string[] arguments)
    {
        var started = Launch(assembly, environment, arguments.Any(argument => argument.StartsWith("--urls", StringComparison.Ordinal)) ? arguments : [.. arguments, "--urls=http://127.0.0.1:0"]);
        var address = await started.listening.Task.WaitAsync(TimeSpan.FromMinutes(1));
        Assert.True(address is not null, "The process ended at its start:" + Environment.NewLine + string.Join(Environment.NewLine, started.Output));
        started.Address = address;
        return started;
    }

    /// <summary>Runs an application that is expected to end by itself.</summary>
    public static async Task<(int ExitCode, IReadOnlyList<string> Output)> RunAsync(string assembly, string environment, params string[] arguments)
    {
        await using var started = Launch(assembly, environment, arguments);
        await started.process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(1));
        return (started.process.ExitCode, started.Output);
    }

    /// <summary>Ends the process as <c>kill -9</c> does, in the middle of whatever it does.</summary>
    public async Task KillAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
    }

    /// <summary>Ends the process as an operator does.</summary>
    public async Task StopAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(1));
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            await KillAsync();
        }

        process.Dispose();
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
        // Nor may a profile in somebody's home stand in for settings.
        start.Environment["AWS_SHARED_CREDENTIALS_FILE"] = start.Environment["AWS_CONFIG_FILE"] = "/dev/null";
        start.Environment["AWS_EC2_METADATA_DISABLED"] = "true";
        var launched = new PortalProcess(start);
        launched.process.Start();
        launched.process.BeginOutputReadLine();
        launched.process.BeginErrorReadLine();
        return launched;
    }

    private static bool IsForeign(string name) =>
        name.StartsWith("AWS_", StringComparison.Ordinal) || name.StartsWith("ASPNETCORE_", StringComparison.Ordinal) || name.StartsWith("DOTNET_ENVIRONMENT", StringComparison.Ordinal);

    private void Read(string? line)
    {
        if (line is null)
        {
            return;
        }

        output.Enqueue(line);
        if (Listening().Match(line) is { Success: true } match)
        {
            listening.TrySetResult(new Uri(match.Groups[1].Value + "/"));
        }
    }

    [GeneratedRegex(@"Now listening on: (https?://\S+)")]
    private static partial Regex Listening();
}
