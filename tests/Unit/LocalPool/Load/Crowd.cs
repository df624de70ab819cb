using System.Collections.Concurrent;

namespace AccountPortal.Tests.Unit.LocalPool.Load;

/// <summary>Thirty-two clients of one pool, who write to what is theirs, to what is everybody's, and to what only one can have.</summary>
internal sealed class Crowd
{
    public const int Size = 32;
    public const string PoolId = "local_crowd";
    public const string ClientId = "crowd";

    /// <summary>A user of whom every client changes an attribute of its own.</summary>
    public const string Everybodys = "everybodys";

    /// <summary>Somebody whose sign-up everybody has the code sent again for.</summary>
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

    /// <summary>How often each name that all of them wanted was given away.</summary>
    public IEnumerable<KeyValuePair<string, int>> Winners => winners;

    /// <summary>Writes that were acknowledged so far.</summary>
    public int Acknowledged => Clients.Sum(client => client.Acknowledged);

    public static string AttributeOf(int client) => $"custom:c{client}";

    /// <summary>Makes the pool's users in the folder, through a host that is then gone.</summary>
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

    /// <summary>Everybody works until <paramref name="isOver"/>, or until nobody answers any more.</summary>
    public Task WorkAsync(HttpClient http, Func<bool> isOver) =>
        Task.WhenAll(Clients.Select(client => Task.Run(() => client.WorkAsync(http, isOver))));

    private void Claim(string name) => winners.AddOrUpdate(name, 1, (_, count) => count + 1);
}
