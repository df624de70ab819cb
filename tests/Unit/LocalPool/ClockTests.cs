using System.Text.Json.Nodes;
using static AccountPortal.Tests.Unit.LocalPool.PoolClientExtensions;

namespace AccountPortal.Tests.Unit.LocalPool;

/// <summary>Shifts the pool's time by header or setting.</summary>
public sealed class ClockTests(PoolFixture fixture) : IClassFixture<PoolFixture>
{
    private readonly PoolHost pool = fixture.Pool;

    [Fact]
    public async Task The_header_lets_a_code_expire_for_one_request_only()
    {
        await pool.CallAsync("SignUp", SignUp("clock@example.com"));
        var confirmation = Confirm("clock@example.com", await pool.CodeSentToAsync("clock@example.com"));

        var (status, late) = await SendAsync(pool, "ConfirmSignUp", confirmation, "1.00:00:01");

        Assert.Equal((400, "ExpiredCodeException"), (status, (string?)late["__type"]));
        await pool.CallAsync("ConfirmSignUp", confirmation);
    }

    [Theory]
    [InlineData("3600")]
    [InlineData("tomorrow")]
    [InlineData("9999.00:00:00")]
    [InlineData("-10675199.02:48:05.4775808")]
    public async Task What_is_no_time_is_refused_by_name(string header)
    {
        var (status, fault) = await SendAsync(pool, "InitiateAuth", PasswordSignIn("demo@example.com"), header);

        Assert.Equal((400, "InvalidParameterException"), (status, (string?)fault["__type"]));
        Assert.Contains("X-Local-Pool-Clock", (string?)fault["message"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_setting_moves_all_of_the_pools_time()
    {
        await using var past = await PoolHost.StartAsync(options => options.ClockOffset = TimeSpan.FromHours(-2));
        var token = await past.AccessTokenAsync("demo@example.com");

        Assert.Equal("NotAuthorizedException: Access Token has expired", await FailAsync(past, "GetUser", Bearer(token), "01:00:00"));
        await past.CallAsync("GetUser", Bearer(token));
    }

    private static async Task<string> FailAsync(PoolHost host, string operation, JsonObject input, string header)
    {
        var (_, fault) = await SendAsync(host, operation, input, header);
        return $"{fault["__type"]}: {fault["message"]}";
    }

    private static async Task<(int Status, JsonObject Body)> SendAsync(PoolHost host, string operation, JsonObject input, string header)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/local-pool") { Content = new StringContent(input.ToJsonString()) };
        request.Headers.Add("X-Amz-Target", "AWSCognitoIdentityProviderService." + operation);
        request.Headers.Add("X-Local-Pool-Clock", header);
        using var response = await host.Http.SendAsync(request, TestContext.Current.CancellationToken);
        return ((int)response.StatusCode, JsonNode.Parse(
            await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!.AsObject());
    }
}
