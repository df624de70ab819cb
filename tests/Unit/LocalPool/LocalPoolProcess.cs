using System.Diagnostics;
using System.Text.RegularExpressions;
using AccountPortal.LocalPool;

namespace AccountPortal.Tests.Unit.LocalPool;

/// <summary>The local pool as a process of its own, on a port that the system picks.</summary>
internal sealed partial class LocalPoolProcess : IDisposable
{
    private readonly Process process;

    private LocalPoolProcess(Process process) => this.process = process;

    /// <summary>Starts it with settings of section LocalPool.</summary>
    public static LocalPoolProcess Start(string folder, params ReadOnlySpan<(string Name, string Value)> settings)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            WorkingDirectory = folder,
            Environment = { ["DOTNET_ENVIRONMENT"] = "Development", ["ASPNETCORE_ENVIRONMENT"] = "Development" },
        };
        foreach (var argument in new[] { typeof(
            PoolActivity).Assembly.Location, "--urls", "http://127.0.0.1:0", "--LocalPool:DataDirectory", folder })
        {
            start.ArgumentList.Add(argument);
        }
        foreach (var (name, value) in settings)
        {
            start.ArgumentList.Add($"--LocalPool:{name}");
            start.ArgumentList.Add(value);
        }
        return new LocalPoolProcess(Process.Start(start)!);
    }

    /// <summary>The address it listens on, from the host's log; the banner shows the issuer's.</summary>
    public async Task<Uri> AddressAsync(CancellationToken cancellationToken)
    {
        while (await process.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
        {
            if (Endpoint().Match(line) is { Success: true } match)
            {
                return new Uri(match.Groups["address"].Value);
            }
        }
        throw new InvalidOperationException("The local pool ended before it listened.");
    }

    public void Kill() => process.Kill();

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }
        process.WaitForExit();
        process.Dispose();
    }

    [GeneratedRegex(@"Now listening on: (?<address>http://127\.0\.0\.1:[0-9]+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Endpoint();
}
