using System.Text.Json.Nodes;
using AccountPortal.LocalPool.SignIn;
using static AccountPortal.Tests.Unit.LocalPool.PoolClientExtensions;

namespace AccountPortal.Tests.Unit.LocalPool.SignIn;

public sealed class SecretHashTests(PoolFixture fixture) : IClassFixture<PoolFixture>
{
    private const string Missing = "NotAuthorizedException: Client secretive is configured with secret but SECRET_HASH was not received";
    private const string Wrong = "NotAuthorizedException: Unable to verify secret hash for client secretive";

    private readonly PoolHost pool = fixture.Pool;

    [Fact]
    public void The_hash_is_the_one_of_the_published_example() =>
        Assert.Equal(
            "FKjRAjofboboLcrlF5n/aKIwEc/9c50Xm2tt5V25M4o=", SecretHash.Compute(TestPools.Secret, "mytestuser", "1example23456789"));

    [Theory]
    [InlineData("SignUp")]
    [InlineData("ConfirmSignUp")]
    [InlineData("ResendConfirmationCode")]
    [InlineData("ForgotPassword")]
    [InlineData("ConfirmForgotPassword")]
    public async Task Every_public_operation_demands_the_hash(string operation)
    {
        var input = Confirm("hashed", "123456", "secretive");
        input["Password"] = Password;
        Assert.Equal(Missing, await pool.FailAsync(operation, input));
        input["SecretHash"] = Hash("somebody else");
        Assert.Equal(Wrong, await pool.FailAsync(operation, input));
    }

    [Fact]
    public async Task Sign_in_renewal_and_revocation_work_with_hash_and_secret()
    {
        await pool.CreateUserAsync("holder", "local_plain");
        var signIn = PasswordSignIn("holder", clientId: "secretive");
        Assert.Equal(Missing, await pool.FailAsync("InitiateAuth", signIn));
        signIn["AuthParameters"]!["SECRET_HASH"] = Hash("other");
        Assert.Equal(Wrong, await pool.FailAsync("InitiateAuth", signIn));
        signIn["AuthParameters"]!["SECRET_HASH"] = Hash("holder");
        var token = (string)(await pool.CallAsync("InitiateAuth", signIn))["AuthenticationResult"]!["RefreshToken"]!;

        Assert.Equal(
            "NotAuthorizedException: SecretHash does not match for the client: secretive",
            await pool.FailAsync("InitiateAuth", Refresh(token, Hash("other"))));
        await pool.CallAsync("InitiateAuth", Refresh(token, Hash("holder")));

        var renewal = new JsonObject { ["RefreshToken"] = token, ["ClientId"] = "secretive" };
        Assert.Equal("NotAuthorizedException: Invalid Refresh Token.", await pool.FailAsync("GetTokensFromRefreshToken", renewal));
        renewal["ClientSecret"] = TestPools.Secret;
        await pool.CallAsync("GetTokensFromRefreshToken", renewal);

        var revocation = new JsonObject { ["Token"] = token, ["ClientId"] = "secretive" };
        Assert.StartsWith("UnauthorizedException", await pool.FailAsync("RevokeToken", revocation), StringComparison.Ordinal);
        revocation["ClientSecret"] = TestPools.Secret;
        await pool.CallAsync("RevokeToken", revocation);
    }

    [Fact]
    public async Task A_client_without_a_secret_must_not_send_a_hash()
    {
        var input = Name("anybody", "plain");
        input["SecretHash"] = Hash("anybody");

        Assert.Equal(
            "NotAuthorizedException: Unable to verify secret hash for client plain", await pool.FailAsync("ForgotPassword", input));
    }

    private static string Hash(string username) => SecretHash.Compute(TestPools.Secret, username, "secretive");

    private static JsonObject Refresh(string token, string hash) => new()
    {
        ["AuthFlow"] = "REFRESH_TOKEN_AUTH",
        ["ClientId"] = "secretive",
        ["AuthParameters"] = new JsonObject { ["REFRESH_TOKEN"] = token, ["SECRET_HASH"] = hash },
    };
}
