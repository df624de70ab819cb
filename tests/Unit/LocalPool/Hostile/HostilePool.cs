using System.Text.Json.Nodes;
using AccountPortal.LocalPool.Pools;
using static AccountPortal.Tests.Unit.LocalPool.PoolClientExtensions;

namespace AccountPortal.Tests.Unit.LocalPool.Hostile;

/// <summary>
/// A pool with every feature on, and two victims, one in it and one in another pool, of whom no request may read or change anything.
/// </summary>
internal sealed class HostilePool : IAsyncDisposable
{
    public const string Id = "local_hostile";
    public const string Name = "hostile";
    public const string Group = "hostile-group";

    private const string VictimsPassword = "Victims-Passw0rd!";
    private const string Elsewhere = "local_elsewhere";

    private static readonly string[] Flows =
    [
        "ALLOW_USER_AUTH", "ALLOW_USER_PASSWORD_AUTH", "ALLOW_USER_SRP_AUTH", "ALLOW_CUSTOM_AUTH", "ALLOW_REFRESH_TOKEN_AUTH",
        "ALLOW_ADMIN_USER_PASSWORD_AUTH",
    ];

    private static readonly PoolDefinition definition = new()
    {
        Id = Id,
        Name = Name,
        Tier = FeaturePlan.Plus,
        ThreatProtection = ThreatProtection.Enforced,
        AliasAttributes = ["email"],
        AutoVerifiedAttributes = ["email", "phone_number"],
        AllowedFirstAuthFactors = ["PASSWORD", "EMAIL_OTP", "WEB_AUTHN"],
        WebAuthn = new WebAuthnDefinition { RelyingPartyId = "example.com" },
        Mfa = MfaConfiguration.Optional,
        TotpMfa = true,
        TrackSessions = true,
        DeviceConfiguration = new DeviceConfiguration { ChallengeRequiredOnNewDevice = true },
        CustomChallenge = new CustomChallengeDefinition { Answer = "blue" },
        Schema = [new() { Name = "custom:secret", MaxLength = 64 }],
        Clients = [Client(Name)],
    };

    private readonly List<string> secrets = [];
    private JsonObject victimAtFirst = [];

    private HostilePool(PoolHost host) => Host = host;

    public PoolHost Host { get; }

    /// <summary>The public identifiers of a victim, which requests may target.</summary>
    public IReadOnlyList<string> Targets { get; private set; } = [];

    /// <summary>The victims' subs, which no token may have.</summary>
    public IReadOnlyList<string> VictimSubs { get; private set; } = [];

    /// <summary>Attributes and tokens of the victim in the other pool, which no response may contain.</summary>
    public IReadOnlyList<string> ForeignSecrets { get; private set; } = [];

    /// <summary>Those of the victim in the pool too, which only administrators may see.</summary>
    public IReadOnlyList<string> AllSecrets => secrets;

    public static async Task<HostilePool> StartAsync()
    {
        var pool = new HostilePool(await PoolHost.StartAsync(options =>
        {
            options.Pools.Add(definition);
            options.Pools.Add(definition with { Id = Elsewhere, Name = "elsewhere", Clients = [Client("elsewhere")] });
        }));
        await pool.Host.CallAsync("CreateGroup", new() { ["UserPoolId"] = Id, ["GroupName"] = Group });
        await pool.AddVictimsAsync();
        return pool;
    }

    public async Task AssertVictimIsUntouchedAsync() =>
        Assert.Equal(victimAtFirst.ToJsonString(), (await Host.AdminGetUserAsync("victim", Id)).ToJsonString());

    public ValueTask DisposeAsync() => Host.DisposeAsync();

    private static ClientDefinition Client(string id) => new()
    {
        Id = id,
        Name = id,
        AuthFlows = Flows,
        ReadAttributes = [.. StandardAttributes.All.Select(attribute => attribute.Name), "custom:secret"],
        WriteAttributes = [.. StandardAttributes.Writable, "custom:secret"],
    };

    private async Task AddVictimsAsync()
    {
        var there = await AddVictimAsync("foreigner", Elsewhere, "elsewhere", "+12025550191");
        ForeignSecrets = [.. secrets];
        var here = await AddVictimAsync("victim", Id, Name, "+12025550192");
        victimAtFirst = await Host.AdminGetUserAsync("victim", Id);
        VictimSubs = [here.Sub, there.Sub];
        Targets =
            [
                "victim", "victim@example.com", here.Sub, here.DeviceKey, here.SessionId, "foreigner", "foreigner@example.com",
                there.Sub, "elsewhere",
            ];
    }

    private async Task<(string Sub, string DeviceKey, string SessionId)> AddVictimAsync(
        string username, string poolId, string clientId, string phone)
    {
        List<string> mine = [$"{username}-given", $"{username}-custom", phone];
        await Host.CreateUserAsync(
            username, poolId,
            ("email", $"{username}@example.com"),
            ("email_verified", "true"),
            ("given_name", mine[0]),
            ("custom:secret", mine[1]),
            ("phone_number", phone));
        await Host.CallAsync(
            "AdminSetUserPassword", AdminPool.Of(username, poolId, (nameof(Password), VictimsPassword), ("Permanent", true)));
        var tokens = await Host.SignInAsync(username, VictimsPassword, clientId);
        var bearer = (string)tokens["AccessToken"]!;
        var sessions = await Host.CallAsync("ListUserSessions", Bearer(bearer));
        secrets.AddRange([.. mine, bearer, (string)tokens["IdToken"]!, (string)tokens["RefreshToken"]!]);
        var sub = (await Host.CallAsync("GetUser", Bearer(bearer))).Attribute("sub")!;
        return (sub, (string)tokens["NewDeviceMetadata"]!["DeviceKey"]!, (string)sessions["Sessions"]![0]!["SessionId"]!);
    }
}
