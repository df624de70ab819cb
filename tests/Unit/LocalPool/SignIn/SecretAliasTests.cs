using System.Text.Json.Nodes;
using AccountPortal.LocalPool.SignIn;
using static AccountPortal.Tests.Unit.LocalPool.FlowClientExtensions;

namespace AccountPortal.Tests.Unit.LocalPool.SignIn;

/// <summary>SECRET_HASH where a user has several names.</summary>
public sealed class SecretAliasTests(FlowFixture fixture) : IClassFixture<FlowFixture>
{
    private const string Client = "secret-codes";
    private const string Wrong = "NotAuthorizedException: Unable to verify secret hash for client secret-codes";

    private readonly PoolHost pool = fixture.Pool;

    [Fact]
    public async Task A_start_takes_the_name_that_was_typed_an_answer_any_name_of_the_user_a_renewal_the_own_ones()
    {
        await pool.CreateUserAsync("aliased", "local_codes", ("email", "aliased@example.com"), ("email_verified", "true"));
        Assert.Equal(Wrong, await pool.FailAsync("InitiateAuth", Choose("aliased@example.com", Client, ("SECRET_HASH", Hash("aliased")))));

        var (sub, refreshToken) = ("", "");
        foreach (var hashed in new[] { () => "aliased@example.com", () => "aliased", () => sub })
        {
            var challenge = await pool.CallAsync(
                "InitiateAuth", Choose("aliased@example.com", Client, ("SECRET_HASH", Hash("aliased@example.com"))));
            var code = await pool.CodeSentToAsync("aliased@example.com");
            Assert.Equal(
                Wrong,
                await pool.RefusedAsync(
                    challenge, "aliased@example.com", Client, ("EMAIL_OTP_CODE", code), ("SECRET_HASH", Hash("somebody"))));
            var tokens = await pool.RespondAsync(
                challenge, "aliased@example.com", Client, ("EMAIL_OTP_CODE", code), ("SECRET_HASH", Hash(hashed())));
            sub = (await pool.CallAsync("GetUser", PoolClientExtensions.Bearer(tokens.AccessToken()))).Attribute("sub")!;
            refreshToken = (string)tokens["AuthenticationResult"]!["RefreshToken"]!;
        }

        await pool.CallAsync("InitiateAuth", Refresh(refreshToken, Hash("aliased")));
        await pool.CallAsync("InitiateAuth", Refresh(refreshToken, Hash(sub)));
        Assert.Equal(
            "NotAuthorizedException: SecretHash does not match for the client: secret-codes",
            await pool.FailAsync("InitiateAuth", Refresh(refreshToken, Hash("aliased@example.com"))));
    }

    private static string Hash(string username) => SecretHash.Compute(TestPools.Secret, username, Client);

    private static JsonObject Refresh(string token, string hash) => new()
    {
        ["AuthFlow"] = "REFRESH_TOKEN_AUTH",
        ["ClientId"] = Client,
        ["AuthParameters"] = new JsonObject { ["REFRESH_TOKEN"] = token, ["SECRET_HASH"] = hash },
    };
}
