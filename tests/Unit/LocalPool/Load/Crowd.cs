using System.Collections.Concurrent;

namespace AccountPortal.Tests.Unit.LocalPool.Load;

/// <summary>Thirty-two clients of one pool that write to their own data, to shared data, and to unique names.</summary>
internal sealed class Crowd
{
    public const int Size = 32;
    public const string PoolId = "local_crowd";
    public const string ClientId = "crowd";

    /// <summary>A user of whom every client changes another attribute.</summary>
    public const string Everybodys = "everybodys";

    /// <summary>A user for whom every client calls ResendConfirmationCode.</summary>
    public const string Unconfirmed = "unconfirmed";

    /// <summary>Where a pool of its own process finds the same definition.</summary>
    public const string PoolsFile = """
        {
          "Pools": [{
            "Id": "local_crowd", "Name": "Crowd", "AliasAttributes": ["email"], "AutoVerifiedAttributes": ["email"],
            "Clients": [{
              "Id": "crowd", "AuthFlows": ["ALLOW_USER_PASSWORD_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"], "RotateRefreshTokens": true
            }],
            "Schema": [SCHEMA]
          }]
        }
        """;

    private readonly ConcurrentDictionary<string, int> winners = [];

    private Crowd(int seed) => Clients = [.. Enumerable.Range(0, Size).Select(number => new CrowdClient(number, seed, Claim))];

    public IReadOnlyList<CrowdClient> Clients { get; }

    /// <summary>How often each contested name was assigned.</summary>
    public IEnumerable<KeyValuePair<string, int>> Winners => winners;

    /// <summary>Acknowledged writes so far.</summary>
    public int Acknowledged => Clients.Sum(client => client.Acknowledged);

    public static string AttributeOf(int client) => $"custom:c{client}";

    /// <summary>Creates the pool's users in the folder, by a host stopped afterwards.</summary>
    public static async Task<Crowd> PrepareAsync(string folder, int seed)
    {
        var schema = Enumerable.Range(0, Size).Select(client => $$"""{ "Name": "{{AttributeOf(client)}}", "MaxLength": 20 }""");
        await File.WriteAllTextAsync(PoolsFileIn(folder), PoolsFile.Replace("SCHEMA", string.Join(',', schema), StringComparison.Ordinal));
        var crowd = new Crowd(seed);
        await using var host = await StartAsync(folder);
        await host.CreateUserAsync(Everybodys, PoolId, ("email", "everybodys@example.com"), ("email_verified", "true"));
        await host.CallAsync(
            "SignUp", PoolClientExtensions.SignUp(Unconfirmed, ClientId, attributes: ("email", "unconfirmed@example.com")));
        foreach (var client in crowd.Clients)
        {
            await host.CreateUserAsync(client.Username, PoolId);
            client.RefreshToken = (string)(await host.SignInAsync(client.Username, clientId: ClientId))["RefreshToken"]!;
        }
        return crowd;
    }

    public static string PoolsFileIn(string folder) => Path.Combine(folder, "crowd.json");

    public static Task<PoolHost> StartAsync(string folder) =>
        PoolHost.StartAsync(options => options.PoolsFile.Add(PoolsFileIn(folder)), folder);

    /// <summary>All clients work until <paramref name="isOver"/>, or until the pool stops responding.</summary>
    public Task WorkAsync(HttpClient http, Func<bool> isOver) =>
        Task.WhenAll(Clients.Select(client => Task.Run(() => client.WorkAsync(http, isOver))));

    private void Claim(string name) => winners.AddOrUpdate(name, 1, (_, count) => count + 1);
}
