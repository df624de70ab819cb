using System.Text.Json.Nodes;
using AccountPortal.Srp;
using static AccountPortal.Tests.Unit.LocalPool.FlowClientExtensions;
using static AccountPortal.Tests.Unit.LocalPool.PoolClientExtensions;

namespace AccountPortal.Tests.Unit.LocalPool.SignIn;

/// <summary>AdminInitiateAuth and AdminRespondToAuthChallenge.</summary>
public sealed class AdminAuthTests(FlowFixture fixture) : IClassFixture<FlowFixture>
{
    private const string Unsupported = "InvalidParameterException: Initiate Auth method not supported.";

    private readonly PoolHost pool = fixture.Pool;

    [Theory]
    [InlineData("ADMIN_USER_PASSWORD_AUTH", "choice")]
    [InlineData("ADMIN_NO_SRP_AUTH", "choice")]
    [InlineData("ADMIN_NO_SRP_AUTH", "old-choice")]
    public async Task An_administrator_signs_a_user_in_with_the_password(string flow, string client)
    {
        var name = $"{flow}-{client}";
        await pool.CreateUserAsync(name, "local_choice", ("phone_number", "+12025550171"));
        var start = Start(flow, name, client, ("PASSWORD", Password));
        Assert.Equal(Unsupported, await pool.FailAsync("InitiateAuth", start));

        var token = (await AdminAsync(start)).AccessToken();
        await pool.CallAsync("SetUserMFAPreference", Bearer(token, ("SMSMfaSettings", Setting(true))));
        var challenge = await AdminAsync(start);
        var answer = Answer(challenge, name, client, ("SMS_MFA_CODE", await pool.CodeSentToAsync("+12025550171")));
        var tokens = await pool.CallAsync("AdminRespondToAuthChallenge", answer.AsAdmin("local_choice"));

        var refresh = new JsonObject
        {
            ["AuthFlow"] = "REFRESH_TOKEN_AUTH",
            ["ClientId"] = client,
            ["AuthParameters"] = new JsonObject { ["REFRESH_TOKEN"] = (string)tokens["AuthenticationResult"]!["RefreshToken"]! },
        };
        Assert.NotNull((await AdminAsync(refresh)).AccessToken());
        Assert.Equal(
            "NotAuthorizedException: Incorrect username or password.",
            await pool.FailAsync("AdminInitiateAuth", Start(flow, name, client, ("PASSWORD", "Wrong-Passw0rd!")).AsAdmin("local_choice")));
    }

    [Fact]
    public async Task The_other_flows_are_the_users_own()
    {
        await pool.CreateUserAsync("other", "local_choice", ("email", "other@example.com"));
        using var srp = new SrpClient();
        var verifier = await AdminAsync(Start("USER_SRP_AUTH", "other", "choice", ("SRP_A", srp.PublicValue)));
        var proof = pool.Prove(srp, verifier, "choice", "local_choice").AsAdmin("local_choice");
        Assert.Equal("tokens", (await pool.CallAsync("AdminRespondToAuthChallenge", proof)).Challenge());

        Assert.Equal("SELECT_CHALLENGE", (await AdminAsync(Choose("other"))).Challenge());
        Assert.Equal("CUSTOM_CHALLENGE", (await AdminAsync(Start("CUSTOM_AUTH", "other", "choice"))).Challenge());
        Assert.Equal(
            Unsupported, await pool.FailAsync("AdminInitiateAuth", PasswordSignIn("other", clientId: "choice").AsAdmin("local_choice")));
    }

    [Fact]
    public async Task Flows_clients_and_pools_are_checked()
    {
        var start = Start("ADMIN_USER_PASSWORD_AUTH", "anybody", "srponly-choice", ("PASSWORD", Password));
        Assert.Equal(
            "InvalidParameterException: Auth flow not enabled for this client",
            await pool.FailAsync("AdminInitiateAuth", start.AsAdmin("local_choice")));
        Assert.Equal(
            "ResourceNotFoundException: User pool client srponly-choice does not exist.",
            await pool.FailAsync("AdminInitiateAuth", start.AsAdmin("local_codes")));
        Assert.Equal(
            "ResourceNotFoundException: User pool local_none does not exist.",
            await pool.FailAsync("AdminInitiateAuth", start.AsAdmin("local_none")));
        Assert.StartsWith(
            "InvalidParameterException: 1 validation error", await pool.FailAsync("AdminInitiateAuth", start), StringComparison.Ordinal);

        start["ClientId"] = "choice";
        Assert.Equal(
            "UserNotFoundException: User does not exist.", await pool.FailAsync("AdminInitiateAuth", start.AsAdmin("local_choice")));
        start["ClientId"] = "hiding-choice";
        Assert.Equal(WrongPassword, await pool.FailAsync("AdminInitiateAuth", start.AsAdmin("local_choice")));
        var respond = new JsonObject { ["ClientId"] = "choice", ["ChallengeName"] = "SMS_MFA", ["UserPoolId"] = "local_codes" };
        Assert.Equal(
            "ResourceNotFoundException: User pool client choice does not exist.",
            await pool.FailAsync("AdminRespondToAuthChallenge", respond));
    }

    [Fact]
    public async Task The_names_of_old_add_to_the_default_or_leave_only_the_question()
    {
        await pool.CreateUserAsync("old", "local_choice");
        using var srp = new SrpClient();
        var start = Start("USER_SRP_AUTH", "old", "old-choice", ("SRP_A", srp.PublicValue));
        Assert.Equal("PASSWORD_VERIFIER", (await pool.CallAsync("InitiateAuth", start)).Challenge());
        Assert.StartsWith(
            "InvalidParameterException",
            await pool.FailAsync("InitiateAuth", PasswordSignIn("old", clientId: "old-choice")),
            StringComparison.Ordinal);

        start["ClientId"] = "custom-choice";
        Assert.Equal(
            "InvalidParameterException: USER_SRP_AUTH flow not enabled for this client", await pool.FailAsync("InitiateAuth", start));
        Assert.Equal("CUSTOM_CHALLENGE", (await pool.CallAsync("InitiateAuth", Start("CUSTOM_AUTH", "old", "custom-choice"))).Challenge());
    }

    private Task<JsonObject> AdminAsync(JsonObject input) => pool.CallAsync("AdminInitiateAuth", input.AsAdmin("local_choice"));
}
