using System.Text.Json.Nodes;

namespace AccountPortal.Tests.Unit.LocalPool;

public sealed class SrpSignInTests
{
    [Fact]
    public async Task The_demo_user_proves_the_password_without_sending_it()
    {
        await using var pool = await PoolHost.StartAsync();
        var (challenge, answer) = await pool.StartSrpAsync("demo@example.com");

        Assert.Equal("PASSWORD_VERIFIER", (string)challenge["ChallengeName"]!);
        Assert.False(challenge.ContainsKey("Session"));
        var result = await pool.CallAsync("RespondToAuthChallenge", answer);

        var user = await pool.CallAsync("GetUser", new() { ["AccessToken"] = (string)result["AuthenticationResult"]!["AccessToken"]! });
        Assert.Contains(user["UserAttributes"]!.AsArray(), attribute => (string)attribute!["Value"]! == "demo@example.com");
    }

    [Fact]
    public async Task Somebody_signs_up_confirms_and_signs_in()
    {
        await using var pool = await PoolHost.StartAsync();
        var signedUp = await pool.CallAsync("SignUp", new()
        {
            ["ClientId"] = "account-portal",
            ["Username"] = "jo@example.com",
            ["Password"] = "Str0ng-Passw0rd",
            ["UserAttributes"] = new JsonArray(new JsonObject { ["Name"] = "given_name", ["Value"] = "Jo" }),
        });
        Assert.Equal("j***@e***", (string)signedUp["CodeDeliveryDetails"]!["Destination"]!);
        Assert.Equal(
            "UserNotConfirmedException: User is not confirmed.",
            await pool.FailAsync("InitiateAuth", PoolClientExtensions.PasswordSignIn("jo@example.com", "Str0ng-Passw0rd")));

        await pool.CallAsync("ConfirmSignUp", new()
        {
            ["ClientId"] = "account-portal",
            ["Username"] = "jo@example.com",
            ["ConfirmationCode"] = await pool.CodeSentToAsync("jo@example.com"),
        });

        Assert.NotNull((await pool.SignInAsync("jo@example.com", "Str0ng-Passw0rd"))["IdToken"]);
    }
}
