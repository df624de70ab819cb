using AccountPortal.Tests.E2E.Processes;
using Microsoft.Data.Sqlite;

namespace AccountPortal.Tests.E2E.Production;

/// <summary>The portal with its embedded pool as one process that can end in any way and starts again on the same files and port.</summary>
internal sealed class DevelopmentPortal : IAsyncDisposable
{
    private readonly TemporaryFolder data = new();
    private PortalProcess process = default!;

    public Uri Address { get; private set; } = default!;

    public PoolUsers Users { get; private set; } = default!;

    public static async Task<DevelopmentPortal> StartAsync()
    {
        var portal = new DevelopmentPortal();
        await portal.LaunchAsync("http://127.0.0.1:0");
        portal.Address = portal.process.Address;
        portal.Users = new(new(portal.Address, "local-pool"), TimeProvider.System);
        return portal;
    }

    /// <summary>Ends it as an operator does, and starts it again.</summary>
    public async Task RestartAsync()
    {
        await process.StopAsync();
        await LaunchAgainAsync();
    }

    /// <summary>Kills it at any moment.</summary>
    public Task KillAsync() => process.KillAsync();

    public async Task LaunchAgainAsync()
    {
        await process.DisposeAsync();
        await LaunchAsync(Address.GetLeftPart(UriPartial.Authority));
    }

    /// <summary>SQLite's integrity check of every database that the processes left, all closed.</summary>
    public IReadOnlyList<(string File, string Verdict)> CheckDatabases()
    {
        var verdicts = new List<(string, string)>();
        foreach (var file in Directory.EnumerateFiles(data.Path, "*.db"))
        {
            using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA integrity_check";
            verdicts.Add((Path.GetFileName(file), (string)command.ExecuteScalar()!));
        }

        return verdicts;
    }

    public async ValueTask DisposeAsync()
    {
        Users.Dispose();
        await process.DisposeAsync();
        data.Dispose();
    }

    private async Task LaunchAsync(string address) => process = await PortalProcess.StartAsync(
        Applications.Portal, "Development", $"--urls={address}", $"--DataDirectory={data.Path}", "--LocalPool:Banner=false");
}
