using System.ComponentModel;
using System.Diagnostics;

namespace AccountPortal.Bench.LocalPool;

/// <summary>The two emulators, built or installed in a temporary folder.</summary>
internal static class Emulators
{
    private const string Peer = "cognito-local";
    private const string PeerVersion = "5.3.0";

    public static PoolServer Ours(string folder)
    {
        var server = Start(Publish(folder), Path.Combine(folder, "data"));
        server.SetUp();
        return server;
    }

    /// <summary>Builds the local pool as its users run it, and returns the folder that it is in.</summary>
    public static string Publish(string folder)
    {
        var published = Path.Combine(folder, "ours");
        var project = Path.Combine(RepositoryRoot(), "src", "AccountPortal.LocalPool");
        if (!Run(folder, "dotnet", "publish", project, "-c", "Release", "-o", published, "--nologo", "-v", "quiet"))
        {
            throw new InvalidOperationException("The local pool could not be published.");
        }
        return published;
    }

    /// <summary>Starts it with whatever the data folder holds.</summary>
    public static PoolServer Start(string published, string data) =>
        PoolServer.Start("AccountPortal.LocalPool", port => new ProcessStartInfo(
            "dotnet",
            [Path.Combine(published, "AccountPortal.LocalPool.dll"), "--urls", $"http://127.0.0.1:{port}", "--DataDirectory", data])
        {
            WorkingDirectory = published,
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Development", ["DOTNET_ENVIRONMENT"] = "Development" },
        });

    /// <summary>Null where Node.js, npm or the package cannot be had.</summary>
    public static PoolServer? CognitoLocal(string folder)
    {
        var home = Directory.CreateDirectory(Path.Combine(folder, "peer")).FullName;
        try
        {
            if (!Run(home, "npm", "install", "--silent", "--no-audit", "--no-fund", "--ignore-scripts", $"{Peer}@{PeerVersion}"))
            {
                return null;
            }
        }
        catch (Win32Exception)
        {
            // The command does not exist.
            return null;
        }
        var script = Path.Combine(home, "node_modules", Peer, "lib", "bin", "start.js");
        var server = PoolServer.Start(Peer, port => new ProcessStartInfo("node", [script])
        {
            WorkingDirectory = home,
            Environment = { ["HOST"] = "127.0.0.1", ["PORT"] = $"{port}" },
        });
        server.SetUp();
        return server;
    }

    private static bool Run(string folder, string command, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(command, arguments) { WorkingDirectory = folder })!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }

    private static string RepositoryRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "AccountPortal.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Run the benchmark from inside the repository.");
        }
        return folder;
    }
}
