using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.SignalR;

namespace AccountPortal.Circuits;

/// <summary>Open circuits and connections of one session on this node.</summary>
internal sealed class SessionCircuits
{
    /// <summary>More pages than a user looks at once; each costs the server a circuit.</summary>
    public const int MaxConnections = 10;

    // A page can reconnect for as long as its circuit is kept, which is hours; the oldest go first.
    private const int MaxSecrets = 100;

    private readonly Lock gate = new();
    private readonly HashSet<CircuitPresence> circuits = [];
    private readonly Dictionary<string, HubCallerContext> connections = [];
    private readonly Queue<byte[]> secrets = new();

    public bool IsOpen
    {
        get
        {
            lock (gate)
            {
                return circuits.Count + connections.Count > 0;
            }
        }
    }

    public IReadOnlyList<CircuitPresence> Circuits
    {
        get
        {
            lock (gate)
            {
                return [.. circuits];
            }
        }
    }

    public IReadOnlyList<HubCallerContext> Connections
    {
        get
        {
            lock (gate)
            {
                return [.. connections.Values];
            }
        }
    }

    public void Add(CircuitPresence circuit)
    {
        lock (gate)
        {
            circuits.Add(circuit);
        }
    }

    public void Remove(CircuitPresence circuit)
    {
        lock (gate)
        {
            circuits.Remove(circuit);
        }
    }

    public bool TryAdd(HubCallerContext connection)
    {
        lock (gate)
        {
            return connections.Count < MaxConnections && connections.TryAdd(connection.ConnectionId, connection);
        }
    }

    public void Remove(HubCallerContext connection)
    {
        lock (gate)
        {
            connections.Remove(connection.ConnectionId);
        }
    }

    public void Own(string circuitSecret)
    {
        lock (gate)
        {
            secrets.Enqueue(Hash(circuitSecret));
            if (secrets.Count > MaxSecrets)
            {
                secrets.Dequeue();
            }
        }
    }

    public bool Owns(string circuitSecret)
    {
        var hash = Hash(circuitSecret);
        lock (gate)
        {
            return secrets.Any(secret => CryptographicOperations.FixedTimeEquals(secret, hash));
        }
    }

    private static byte[] Hash(string circuitSecret) => SHA256.HashData(Encoding.UTF8.GetBytes(circuitSecret));
}
