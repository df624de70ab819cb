using System.Text.Json.Nodes;
using static AccountPortal.Tests.Unit.LocalPool.PoolClientExtensions;

namespace AccountPortal.Tests.Unit.LocalPool.Hostile;

/// <summary>A user with everything a user can have, and a pool of their own to administer.</summary>
internal sealed class Attacker
{
    private static int made;

    private readonly int number = Interlocked.Increment(ref made);
    private int newcomers;

    private Attacker(PoolHost host) => Host = host;

    public PoolHost Host { get; }

    public string Username => $"attacker{number}";

    public string Email => $"{Username}@example.com";

    public string Phone => $"+1202{number:D7}";

    public string OwnPool { get; private set; } = "";

    public string OwnClient { get; private set; } = "";

    public JsonObject Tokens { get; private set; } = [];

    public string AccessToken => (string)Tokens[nameof(AccessToken)]!;

    public string RefreshToken => (string)Tokens[nameof(RefreshToken)]!;

    /// <summary>Of the device that the tokens came with, which is confirmed.</summary>
    public string DeviceKey { get; private set; } = "";

    public static async Task<Attacker> CreateAsync(PoolHost host)
    {
        var attacker = new Attacker(host);
        await host.CreateUserAsync(
            attacker.Username, HostilePool.Id,
            ("email", attacker.Email), ("email_verified", "true"), ("phone_number", attacker.Phone), ("nickname", "Nick"));
        var device = new TestDevice(host, HostilePool.Name, attacker.Username);
        await device.SignInAsNewAsync();
        await host.CallAsync("ConfirmDevice", device.Confirmation());
        attacker.Tokens = device.Tokens;
        attacker.DeviceKey = device.Key;
        attacker.OwnPool = (string)(await host.CallAsync("CreateUserPool", new() { ["PoolName"] = attacker.Username }))["UserPool"]!["Id"]!;
        attacker.OwnClient = await attacker.AddClientAsync();
        return attacker;
    }

    public async Task<string> AddClientAsync() =>
        (string)(await Host.CallAsync(
            "CreateUserPoolClient", new() { ["UserPoolId"] = OwnPool, ["ClientName"] = "Own" }))["UserPoolClient"]!["ClientId"]!;

    /// <summary>The members that name the attacker to an administrator.</summary>
    public JsonObject Named(params ReadOnlySpan<(string Name, JsonNode? Value)> members) => AdminPool.Of(Username, HostilePool.Id, members);

    public JsonObject With(params ReadOnlySpan<(string Name, JsonNode Value)> members) => Bearer(AccessToken, members);

    public JsonObject OwnPoolWith(params ReadOnlySpan<(string Name, JsonNode? Value)> members)
    {
        var input = new JsonObject { ["UserPoolId"] = OwnPool };
        foreach (var (name, value) in members)
        {
            input[name] = value;
        }
        return input;
    }

    public string NewName() => $"{Username}-{++newcomers}";

    /// <summary>A user in status UNCONFIRMED.</summary>
    public async Task<string> SignUpAsync()
    {
        var name = NewName();
        await Host.CallAsync("SignUp", SignUp(name, HostilePool.Name, attributes: ("email", $"{name}@example.com")));
        return name;
    }

    public async Task LeaveAsync() => await Host.SendAsync("DeleteUserPool", new() { ["UserPoolId"] = OwnPool });
}
