using System.Text.Json.Nodes;
using static AccountPortal.Tests.Unit.LocalPool.FlowClientExtensions;
using static AccountPortal.Tests.Unit.LocalPool.PoolClientExtensions;

namespace AccountPortal.Tests.Unit.LocalPool.SignIn;

/// <summary>SignUp and ConfirmSignUp sessions that sign in without another code.</summary>
public sealed class SignUpSessionTests(FlowFixture fixture) : IClassFixture<FlowFixture>
{
    private readonly PoolHost pool = fixture.Pool;

    [Fact]
    public async Task The_session_of_the_confirmation_signs_in_once()
    {
        var session = await ConfirmAsync("straight", "codes");
        var start = Choose("straight", "codes");
        start["Session"] = session;

        var tokens = await pool.CallAsync("InitiateAuth", start);

        Assert.Equal("tokens", tokens.Challenge());
        Assert.Equal(UsedSession, await pool.FailAsync("InitiateAuth", start));
    }

    [Fact]
    public async Task Who_signs_up_without_a_password_signs_in_without_one()
    {
        var input = SignUp("bare", "codes", Password, ("email", "bare@example.com"));
        input.Remove("Password");
        var signUp = await pool.CallAsync("SignUp", input);
        Assert.False((bool)signUp["UserConfirmed"]!);

        var challenge = await pool.CallAsync("InitiateAuth", Choose("bare", "codes"));
        var tokens = await pool.RespondAsync(
            challenge, "bare", "codes", ("EMAIL_OTP_CODE", await pool.CodeSentToAsync("bare@example.com")));
        var factors = await pool.CallAsync("GetUserAuthFactors", Bearer(tokens.AccessToken()));
        Assert.Equal("""["EMAIL_OTP"]""", factors["ConfiguredUserAuthFactors"]!.ToJsonString());
        Assert.Equal(WrongPassword, await pool.FailAsync("InitiateAuth", PasswordSignIn("bare", clientId: "codes")));
    }

    [Fact]
    public async Task A_pool_of_passwords_alone_demands_one()
    {
        var input = SignUp("demanded", "required", Password);
        input.Remove("Password");

        Assert.StartsWith("InvalidParameterException", await pool.FailAsync("SignUp", input), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_without_the_choice_gets_no_session()
    {
        var signUp = await pool.CallAsync(
            "SignUp", SignUp("sessionless", "srponly-choice", Password, ("email", "sessionless@example.com")));
        Assert.False(signUp.ContainsKey("Session"));
        var confirmed = await pool.CallAsync(
            "ConfirmSignUp", Confirm("sessionless", await pool.CodeSentToAsync("sessionless@example.com"), "srponly-choice"));
        Assert.Equal("{}", confirmed.ToJsonString());
    }

    [Fact]
    public async Task A_session_of_another_client_user_or_step_confirms_nobody()
    {
        var session = await SignUpAsync("careful", "codes");
        var other = await SignUpAsync("careless", "codes");
        var confirm = Confirm("careful", await pool.CodeSentToAsync("careful@example.com"), "codes");
        foreach (var wrong in new[] { other, await SignUpAsync("elsewhere", "choice"), "no session at all, only text" })
        {
            confirm["Session"] = wrong;
            Assert.Equal(InvalidSession, await pool.FailAsync("ConfirmSignUp", confirm));
        }
        var start = Choose("careful", "codes");
        start["Session"] = session;
        Assert.Equal(InvalidSession, await pool.FailAsync("InitiateAuth", start));

        confirm["Session"] = session;
        await pool.CallAsync("ConfirmSignUp", confirm);
    }

    [Fact]
    public async Task A_session_that_came_late_confirms_but_leads_no_further()
    {
        var session = await SignUpAsync("late", "codes");
        pool.Clock.Advance(TimeSpan.FromMinutes(3));
        var confirm = Confirm("late", await pool.CodeSentToAsync("late@example.com"), "codes");
        confirm["Session"] = session;
        Assert.Equal("{}", (await pool.CallAsync("ConfirmSignUp", confirm)).ToJsonString());

        var start = Choose("slow", "codes");
        start["Session"] = await ConfirmAsync("slow", "codes");
        pool.Clock.Advance(TimeSpan.FromMinutes(3));
        Assert.Equal(
            "NotAuthorizedException: Invalid session for the user, session is expired.", await pool.FailAsync("InitiateAuth", start));
    }

    [Fact]
    public async Task Only_the_first_sign_in_is_straight()
    {
        var start = Choose("second", "codes");
        start["Session"] = await ConfirmAsync("second", "codes");
        await pool.SignInAsync("second", clientId: "codes");

        Assert.Equal("EMAIL_OTP", (await pool.CallAsync("InitiateAuth", start)).Challenge());
    }

    private async Task<string> SignUpAsync(string name, string client) =>
        (string)(await pool.CallAsync("SignUp", SignUp(name, client, Password, ("email", $"{name}@example.com"))))["Session"]!;

    private async Task<string> ConfirmAsync(string name, string client)
    {
        var session = await SignUpAsync(name, client);
        JsonObject confirm = Confirm(name, await pool.CodeSentToAsync($"{name}@example.com"), client);
        confirm["Session"] = session;
        return (string)(await pool.CallAsync("ConfirmSignUp", confirm))["Session"]!;
    }
}
