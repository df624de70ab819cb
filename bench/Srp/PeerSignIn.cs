using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace AccountPortal.Bench.Srp;

/// <summary>The same work by amazon-cognito-identity-js, in Node.js, from a temporary folder.</summary>
internal static class PeerSignIn
{
    private const string Package = "amazon-cognito-identity-js@6.3.21";

    /// <summary>Null where Node.js, npm or the package cannot be had.</summary>
    public static async Task<double?> MedianMillisecondsAsync()
    {
        var folder = Directory.CreateTempSubdirectory("account-portal-bench-").FullName;
        try
        {
            File.Copy(Path.Combine(AppContext.BaseDirectory, "peer.cjs"), Path.Combine(folder, "peer.cjs"));
            var installed = await RunAsync(folder, "npm", "install", "--silent", "--no-audit", "--no-fund", Package) is not null;
            return installed && await RunAsync(folder, "node", "peer.cjs") is { } output
                ? double.Parse(output, CultureInfo.InvariantCulture)
                : null;
        }
        catch (Win32Exception)
        {
            // The command does not exist.
            return null;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<string?> RunAsync(string folder, string command, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(command, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? output : null;
    }
}
