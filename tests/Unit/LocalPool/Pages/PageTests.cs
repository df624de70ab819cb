using System.Net;
using static AccountPortal.Tests.Unit.LocalPool.PoolClientExtensions;

namespace AccountPortal.Tests.Unit.LocalPool.Pages;

/// <summary>The pages that show a developer the pools and their users.</summary>
public sealed class PageTests(PoolFixture fixture) : IClassFixture<PoolFixture>
{
    private readonly PoolHost pool = fixture.Pool;

    [Fact]
    public async Task All_pools_are_listed_and_lead_to_their_users()
    {
        var (status, page) = await GetAsync("pools");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("href=\"/local-pool/pools/local_demo\"", page, StringComparison.Ordinal);
        Assert.Contains("account-portal", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Users_are_shown_with_state_and_factors_and_found_by_how_their_names_start()
    {
        await pool.CreateUserAsync("paged-user@example.com");

        var (_, found) = await GetAsync("pools/local_demo?name=Paged-");
        var (_, none) = await GetAsync("pools/local_demo?name=nobody-here");
        var (_, other) = await GetAsync("pools/local_demo?name=mfa@");

        Assert.Contains(">paged-user@example.com</a>", found, StringComparison.Ordinal);
        Assert.DoesNotContain("mfa@example.com", found, StringComparison.Ordinal);
        Assert.Contains("CONFIRMED", found, StringComparison.Ordinal);
        Assert.Contains("No such user.", none, StringComparison.Ordinal);
        Assert.Contains("password, SOFTWARE_TOKEN_MFA (preferred)", other, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_list_goes_on_where_the_page_ended()
    {
        foreach (var number in Enumerable.Range(0, 51))
        {
            await pool.CallAsync("AdminCreateUser", new()
            {
                ["UserPoolId"] = "local_demo",
                ["Username"] = $"many{number:00}@example.com",
                ["MessageAction"] = "SUPPRESS",
            });
        }

        var (_, first) = await GetAsync("pools/local_demo?name=many");
        var (_, second) = await GetAsync("pools/local_demo?name=many&after=" + Uri.EscapeDataString("many49@example.com"));

        Assert.Contains("Further users", first, StringComparison.Ordinal);
        Assert.DoesNotContain(">many50@example.com<", first, StringComparison.Ordinal);
        Assert.Contains(">many50@example.com<", second, StringComparison.Ordinal);
        Assert.DoesNotContain("Further users", second, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_user_is_shown_with_attributes_and_events_as_text_and_no_secret()
    {
        await pool.CreateUserAsync("shown@example.com", attributes: ("name", "<b>Ada</b>"));
        var tokens = await pool.SignInAsync("shown@example.com");
        var user = await pool.CallAsync("GetUser", Bearer((string)tokens["AccessToken"]!));

        var (status, page) = await GetAsync($"pools/local_demo/users/{user.Attribute("sub")}");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("<h1>shown@example.com</h1>", page, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;Ada&lt;/b&gt;", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("style=", page, StringComparison.OrdinalIgnoreCase);
        Assert.Matches("SignIn</th><td>Pass</td>", page);
        Assert.DoesNotContain(Password, page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pools/local_nothing")]
    [InlineData("pools/local_demo/users/nobody")]
    public async Task What_is_not_there_says_so(string path)
    {
        var (status, page) = await GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.Contains("There is no such", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_configured_pool_goes_back_to_its_configuration_when_its_own_page_asks()
    {
        await using var own = await PoolHost.StartAsync();
        await own.CreateUserAsync("gone@example.com");
        await own.CallAsync("SignUp", SignUp("waiting@example.com"));

        Assert.Equal(HttpStatusCode.Forbidden, await ResetAsync(own, "http://elsewhere.example"));
        Assert.Contains("gone@example.com", await ListAsync(own), StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Redirect, await ResetAsync(own, "http://localhost"));
        var users = await ListAsync(own);
        Assert.DoesNotContain("gone@example.com", users, StringComparison.Ordinal);
        Assert.Contains("demo@example.com", users, StringComparison.Ordinal);
        Assert.Empty(await own.InboxAsync("waiting@example.com"));
        await own.SignInAsync("demo@example.com");
    }

    private static async Task<HttpStatusCode> ResetAsync(PoolHost host, string origin)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/local-pool/pools/local_demo/reset");
        request.Headers.Add("Origin", origin);
        using var response = await host.Http.SendAsync(request, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }

    private static Task<string> ListAsync(PoolHost host) =>
        host.Http.GetStringAsync("/local-pool/pools/local_demo", TestContext.Current.CancellationToken);

    private async Task<(HttpStatusCode Status, string Page)> GetAsync(string path)
    {
        using var response = await pool.Http.GetAsync("/local-pool/" + path, TestContext.Current.CancellationToken);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
