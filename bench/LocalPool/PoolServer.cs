using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;

namespace AccountPortal.Bench.LocalPool;

/// <summary>A running emulator with a pool, an app client and users that can sign in.</summary>
internal sealed class PoolServer : IDisposable
{
    public const string Password = "Bench-Passw0rd!";
    private const int UserCount = 16;

    private readonly Process process;

    private PoolServer(string name, int port, Process process)
    {
        Name = name;
        Port = port;
        this.process = process;
    }

    public string Name { get; }

    public int Port { get; }

    public string PoolId { get; private set; } = "";

    public string ClientId { get; private set; } = "";

    public IReadOnlyList<string> Users { get; private set; } = [];

    /// <summary>Starts the process, and returns once it takes connections.</summary>
    public static PoolServer Start(string name, Func<int, ProcessStartInfo> command)
    {
        var port = FreePort();
        var start = command(port);
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        var started = Process.Start(start)!;
        started.OutputDataReceived += static (_, _) => { };
        started.ErrorDataReceived += static (_, _) => { };
        started.BeginOutputReadLine();
        started.BeginErrorReadLine();
        var server = new PoolServer(name, port, started);
        server.WaitUntilItListens();
        return server;
    }

    /// <summary>Continues with the pool and the users of a server with the same data.</summary>
    public PoolServer GoOnFrom(PoolServer earlier)
    {
        (PoolId, ClientId, Users) = (earlier.PoolId, earlier.ClientId, earlier.Users);
        return this;
    }

    /// <summary>Physical memory that the process takes now, in bytes.</summary>
    public long Memory()
    {
        process.Refresh();
        return process.WorkingSet64;
    }

    /// <summary>Processor time that the process has used so far.</summary>
    public TimeSpan ProcessorTime()
    {
        process.Refresh();
        return process.TotalProcessorTime;
    }

    public void Stop()
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
    }

    public void Dispose()
    {
        Stop();
        process.Dispose();
    }

    /// <summary>Makes a pool and its users through the protocol, the same way for every emulator.</summary>
    public void SetUp()
    {
        using var connection = new Connection(Port);
        PoolId = (string)connection.Call("CreateUserPool", new() { ["PoolName"] = "bench" })["UserPool"]!["Id"]!;
        var client = connection.Call("CreateUserPoolClient", new()
        {
            ["UserPoolId"] = PoolId,
            ["ClientName"] = "bench",
            ["ExplicitAuthFlows"] = new JsonArray("ALLOW_USER_PASSWORD_AUTH", "ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"),
        });
        ClientId = (string)client["UserPoolClient"]![nameof(ClientId)]!;
        Users = [.. Enumerable.Range(0, UserCount).Select(number => $"user{number}@example.com")];
        foreach (var user in Users)
        {
            connection.Call("AdminCreateUser", new()
            {
                ["UserPoolId"] = PoolId,
                ["Username"] = user,
                ["MessageAction"] = "SUPPRESS",
                ["UserAttributes"] = new JsonArray(
                    new JsonObject { [nameof(Name)] = "email", ["Value"] = user },
                    new JsonObject { [nameof(Name)] = "email_verified", ["Value"] = "true" }),
            });
            connection.Call("AdminSetUserPassword", new()
            {
                ["UserPoolId"] = PoolId,
                ["Username"] = user,
                [nameof(Password)] = Password,
                ["Permanent"] = true,
            });
        }
    }

    private void WaitUntilItListens()
    {
        var deadline = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                using var probe = new TcpClient();
                probe.Connect(IPAddress.Loopback, Port);
                return;
            }
            catch (SocketException) when (deadline.Elapsed < TimeSpan.FromMinutes(1) && !process.HasExited)
            {
                Thread.Sleep(5);
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
