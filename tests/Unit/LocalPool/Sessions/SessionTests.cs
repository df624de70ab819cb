using System.Text.Json.Nodes;
using AccountPortal.LocalPool.Pools;
using AccountPortal.LocalPool.Sessions;
using static AccountPortal.Tests.Unit.LocalPool.PoolClientExtensions;

namespace AccountPortal.Tests.Unit.LocalPool.Sessions;

public sealed class SessionTests : IAsyncLifetime
{
    private const string Client = "tracking";

    private static readonly PoolDefinition Tracking = new()
    {
        Id = "local_tracking",
        TrackSessions = true,
        MaxSessionsPerUser = 3,
        Clients =
        [
            new() { Id = Client, AuthFlows = ["ALLOW_USER_PASSWORD_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"] },
            new() { Id = "turning", AuthFlows = ["ALLOW_USER_PASSWORD_AUTH"], RotateRefreshTokens = true },
        ],
    };

    private PoolHost pool = null!;

    public async ValueTask InitializeAsync() => pool = await PoolHost.StartAsync(options => options.Pools.Add(Tracking));

    public ValueTask DisposeAsync() => pool.DisposeAsync();

    [Fact]
    public async Task Users_see_their_own_sessions_the_one_used_last_in_front()
    {
        await pool.CreateUserAsync("lister", "local_tracking");
        await pool.CreateUserAsync("other", "local_tracking");
        await pool.SignInAsync("other", clientId: Client);
        var first = await pool.SignInAsync("lister", clientId: Client);
        pool.Clock.Advance(TimeSpan.FromSeconds(10));
        var second = await pool.SignInAsync("lister", clientId: "turning");

        var sessions = await ListAsync(first);

        Assert.Equal(["turning", Client], sessions.Select(session => (string)session["ClientId"]!));
        Assert.Equal([false, true], sessions.Select(session => (bool)session["IsCurrentSession"]!));
        Assert.All(sessions, session =>
        {
            Assert.Matches("^tkn[0-9a-z]{25}$", (string)session["SessionId"]!);
            Assert.Equal(
                ("TOKEN", "127.0.0.1", "unknown"),
                ((string)session["SessionType"]!, (string)session["LastIPAddress"]!, (string)session["DeviceType"]!));
            Assert.Equal((double)session["CreateDate"]!, (double)session["LastActiveDate"]!);
        });
        Assert.True((bool)(await ListAsync(second))[0]["IsCurrentSession"]!);
    }

    [Theory]
    [InlineData(Client)]
    [InlineData("turning")]
    public async Task A_renewal_is_the_sessions_latest_use(string client)
    {
        var username = "renewer-" + client;
        await pool.CreateUserAsync(username, "local_tracking");
        var (first, second) = (await pool.SignInAsync(username, clientId: client), await pool.SignInAsync(username, clientId: client));
        pool.Clock.Advance(TimeSpan.FromSeconds(10));
        var renewed = (await pool.CallAsync("GetTokensFromRefreshToken", TokenRefresh(first, client)))["AuthenticationResult"]!.AsObject();

        var sessions = await ListAsync(renewed);
        Assert.Equal(2, sessions.Count);
        Assert.True((bool)sessions[0]["IsCurrentSession"]!);
        Assert.Equal(10, (double)sessions[0]["LastActiveDate"]! - (double)sessions[0]["CreateDate"]!, 0.5);
        Assert.True((bool)(await ListAsync(second))[1]["IsCurrentSession"]!);
    }

    [Fact]
    public async Task Another_session_is_ended_by_its_id()
    {
        await pool.CreateUserAsync("ender", "local_tracking");
        await pool.CreateUserAsync("stranger", "local_tracking");
        var (here, there) = (await pool.SignInAsync("ender", clientId: Client), await pool.SignInAsync("ender", clientId: Client));
        var strangers = (string)(await ListAsync(await pool.SignInAsync("stranger", clientId: Client)))[0]["SessionId"]!;
        var sessions = await ListAsync(here);
        var other = IdOf(sessions, current: false);

        Assert.StartsWith(
            "InvalidParameterException: The session that",
            await RevokeFailsAsync(here, IdOf(sessions, current: true)),
            StringComparison.Ordinal);
        Assert.Equal("ResourceNotFoundException: Session does not exist.", await RevokeFailsAsync(here, strangers));
        await pool.CallAsync(
            "RevokeUserSession", Bearer((string)here["AccessToken"]!, ("SessionId", other), ("RevokeAssociatedSessions", "LINKED")));

        Assert.Equal(
            "NotAuthorizedException: Access Token has been revoked",
            await pool.FailAsync("GetUser", Bearer((string)there["AccessToken"]!)));
        Assert.Equal(
            "NotAuthorizedException: Refresh Token has been revoked",
            await pool.FailAsync("GetTokensFromRefreshToken", TokenRefresh(there, Client)));
        Assert.Equal("ResourceNotFoundException: Session does not exist.", await RevokeFailsAsync(here, other));
        Assert.Single(await ListAsync(here));
        Assert.StartsWith(
            "InvalidParameterException: 1 validation error",
            await pool.FailAsync("RevokeUserSession", Bearer((string)here["AccessToken"]!)),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_session_too_many_ends_the_one_used_longest_ago()
    {
        await pool.CreateUserAsync("crowded", "local_tracking");
        var results = new List<JsonObject>();
        for (var index = 0; index < 3; index++)
        {
            results.Add(await pool.SignInAsync("crowded", clientId: Client));
            pool.Clock.Advance(TimeSpan.FromSeconds(1));
        }
        await pool.CallAsync("GetTokensFromRefreshToken", TokenRefresh(results[0], Client));
        var last = await pool.SignInAsync("crowded", clientId: Client);

        Assert.Equal(3, (await ListAsync(last)).Count);
        await pool.CallAsync("GetUser", Bearer((string)results[0]["AccessToken"]!));
        Assert.Equal(
            "NotAuthorizedException: Access Token has been revoked",
            await pool.FailAsync("GetUser", Bearer((string)results[1]["AccessToken"]!)));
    }

    [Fact]
    public async Task At_the_same_time_too_a_user_has_no_more_sessions_than_allowed()
    {
        await pool.CreateUserAsync("parallel", "local_tracking");
        var results = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => pool.SignInAsync("parallel", clientId: Client)));
        var answers = await Task.WhenAll(results.Select(result => pool.SendAsync("GetUser", Bearer((string)result["AccessToken"]!))));

        Assert.Equal(3, answers.Count(answer => answer.Status == 200));
    }

    [Fact]
    public async Task Sessions_end_with_their_tokens()
    {
        await pool.CreateUserAsync("ending", "local_tracking");
        var (ended, left) = (await pool.SignInAsync("ending", clientId: Client), await pool.SignInAsync("ending", clientId: Client));
        await pool.CallAsync("RevokeToken", new() { ["Token"] = (string)ended["RefreshToken"]!, ["ClientId"] = Client });
        Assert.Single(await ListAsync(left));
        await pool.CallAsync("GlobalSignOut", Bearer((string)left["AccessToken"]!));
        Assert.Single(await ListAsync(await pool.SignInAsync("ending", clientId: Client)));

        pool.Clock.Advance(TimeSpan.FromDays(30));
        Assert.Single(await ListAsync(await pool.SignInAsync("ending", clientId: Client)));
    }

    [Fact]
    public async Task The_configuration_is_replaced_as_a_whole()
    {
        Assert.Equal(
            ("DISABLED", 20), Read(await pool.CallAsync("GetUserPoolSessionConfiguration", new() { ["UserPoolId"] = "local_demo" })));
        Assert.Equal(
            ("ENABLED", 3), Read(await pool.CallAsync("GetUserPoolSessionConfiguration", new() { ["UserPoolId"] = "local_tracking" })));
        Assert.Equal(
            ("ENABLED", 1), Read(await pool.CallAsync("SetUserPoolSessionConfiguration", Configuration("local_demo", "ENABLED", 1))));

        var first = await pool.SignInAsync("demo@example.com");
        var second = await pool.SignInAsync("demo@example.com");
        Assert.Equal(
            "NotAuthorizedException: Access Token has been revoked",
            await pool.FailAsync("GetUser", Bearer((string)first["AccessToken"]!)));
        Assert.Single(await ListAsync(second));

        await pool.CallAsync("SetUserPoolSessionConfiguration", Configuration("local_demo", "DISABLED", 20));
        Assert.Empty(await ListAsync(second));
        await pool.SignInAsync("demo@example.com");
        await pool.CallAsync("GetUser", Bearer((string)second["AccessToken"]!));
        Assert.Equal(
            ("DISABLED", 20), Read(await pool.CallAsync("GetUserPoolSessionConfiguration", new() { ["UserPoolId"] = "local_demo" })));
    }

    [Theory]
    [InlineData("PERHAPS", 1, "enum value set: [ENABLED, DISABLED]")]
    [InlineData("ENABLED", 0, "greater than or equal to 1")]
    [InlineData("ENABLED", 101, "less than or equal to 100")]
    [InlineData(null, 1, "must not be null")]
    [InlineData("ENABLED", null, "must not be null")]
    public async Task A_configuration_is_checked(string? tracking, int? most, string problem)
    {
        Assert.Contains(
            problem,
            await pool.FailAsync("SetUserPoolSessionConfiguration", Configuration("local_tracking", tracking, most)),
            StringComparison.Ordinal);
        Assert.Equal(
            "ResourceNotFoundException: User pool local_nowhere does not exist.",
            await pool.FailAsync("SetUserPoolSessionConfiguration", Configuration("local_nowhere", "ENABLED", 1)));
    }

    [Theory]
    [InlineData("", "unknown")]
    [InlineData("Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36", "Chrome on Linux")]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36 Edg/140.0", "Edge on Windows")]
    [InlineData(
        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile Safari/604.1", "Safari on iOS")]
    [InlineData("Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox on macOS")]
    [InlineData("Mozilla/5.0 (Linux; Android 15)", "Android")]
    [InlineData("Notes/2.1", "Notes")]
    public void A_user_agent_speaks_for_a_kind_of_device(string userAgent, string type) =>
        Assert.Equal(type, DeviceTypes.Of(userAgent));

    private async Task<List<JsonObject>> ListAsync(JsonObject result) =>
        [
            .. (await pool.CallAsync("ListUserSessions", Bearer((string)result["AccessToken"]!)))["Sessions"]!.AsArray()
                .Select(session => session!.AsObject()),
        ];

    private Task<string> RevokeFailsAsync(JsonObject result, string id) =>
        pool.FailAsync("RevokeUserSession", Bearer((string)result["AccessToken"]!, ("SessionId", id)));

    private static string IdOf(List<JsonObject> sessions, bool current) =>
        (string)sessions.Single(session => (bool)session["IsCurrentSession"]! == current)["SessionId"]!;

    private static JsonObject TokenRefresh(JsonObject result, string clientId) =>
        new() { ["RefreshToken"] = (string)result["RefreshToken"]!, ["ClientId"] = clientId };

    private static JsonObject Configuration(string poolId, string? tracking, int? most) => new()
    {
        ["UserPoolId"] = poolId,
        ["UserSessionTracking"] = tracking,
        ["TokenSession"] = new JsonObject { ["MaxPerUser"] = most },
    };

    private static (string Tracking, int Most) Read(JsonObject output) =>
        ((string)output["UserSessionTracking"]!, (int)output["TokenSession"]!["MaxPerUser"]!);
}
