using System.Text.Json.Nodes;
using AccountPortal.LocalPool;
using AccountPortal.LocalPool.Pools;

namespace AccountPortal.Tests.Unit.Services.Sessions.Management;

/// <summary>Sessions in other applications are shown and ended where the pool keeps a list of them.</summary>
public sealed class ApplicationSessionsTests
{
    private const string Jo = "jo@example.com";

    [Fact]
    public async Task Those_of_other_applications_are_listed_by_their_names_and_the_portals_own_are_not()
    {
        await using var host = await AccountHost.StartAsync(Tracking);
        await host.SignedUpAsync(Jo);
        await ElsewhereAsync(host, Jo);
        var browser = await host.SignedInAsync(Jo);

        var session = Assert.Single(await ListAsync(host, browser));

        Assert.Equal("Shop", session.Application);
        Assert.Equal(host.Clock.GetUtcNow(), session.BeganAt, TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task One_is_ended_and_renews_no_more()
    {
        await using var host = await AccountHost.StartAsync(Tracking);
        await host.SignedUpAsync(Jo);
        var refreshToken = await ElsewhereAsync(host, Jo);
        var browser = await host.SignedInAsync(Jo);
        var session = Assert.Single(await ListAsync(host, browser));

        Assert.Null(await EndAsync(host, browser, session.Id));

        Assert.Empty(await ListAsync(host, browser));
        var refusal = await host.Pool.FailAsync(
            "GetTokensFromRefreshToken", new JsonObject { ["ClientId"] = "shop", ["RefreshToken"] = refreshToken });
        Assert.StartsWith("NotAuthorizedException", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_of_somebody_else_is_refused_as_not_found_and_goes_on()
    {
        await using var host = await AccountHost.StartAsync(Tracking);
        await host.SignedUpAsync(Jo);
        await host.SignedUpAsync("al@example.com");
        await ElsewhereAsync(host, "al@example.com");
        var al = await host.SignedInAsync("al@example.com");
        var foreign = Assert.Single(await ListAsync(host, al));

        var refusal = await EndAsync(host, await host.SignedInAsync(Jo), foreign.Id);

        Assert.Equal(AccountErrorKind.NotFound, refusal?.Kind);
        Assert.Single(await ListAsync(host, al));
    }

    [Fact]
    public async Task A_pool_that_keeps_no_list_has_none_to_show()
    {
        await using var host = await AccountHost.StartAsync();

        Assert.Empty(await ListAsync(host, await host.SignedInAsync("demo@example.com")));
    }

    private static void Tracking(LocalPoolOptions options)
    {
        var pool = DemoPool.Definition;
        options.DemoPool = false;
        options.Pools.Add(
            pool with { TrackSessions = true, Clients = [pool.Clients[0], pool.Clients[0] with { Id = "shop", Name = "Shop" }] });
    }

    private static async Task<string> ElsewhereAsync(AccountHost host, string username)
    {
        var answer = await host.Pool.CallAsync("InitiateAuth", new JsonObject
        {
            ["ClientId"] = "shop",
            ["AuthFlow"] = "USER_PASSWORD_AUTH",
            ["AuthParameters"] = new JsonObject { ["USERNAME"] = username, ["PASSWORD"] = AccountHostExtensions.Password },
        });
        return (string)answer["AuthenticationResult"]!["RefreshToken"]!;
    }

    private static Task<IReadOnlyList<ApplicationSession>> ListAsync(AccountHost host, Browser browser) =>
        host.UseAsync<IApplicationSessions, IReadOnlyList<ApplicationSession>>(browser, (sessions, token) => sessions.ListAsync(token));

    private static Task<AccountError?> EndAsync(AccountHost host, Browser browser, string id) =>
        host.UseAsync<IApplicationSessions, AccountError?>(browser, (sessions, token) => sessions.EndAsync(id, token));
}
