using System.Text.Json.Nodes;
using static AccountPortal.Tests.Unit.LocalPool.FlowClientExtensions;
using static AccountPortal.Tests.Unit.LocalPool.PoolClientExtensions;

namespace AccountPortal.Tests.Unit.LocalPool.SignIn;

/// <summary>
/// The session of every challenge: bound to user, app client and challenge, limited in time, valid for one right response.
/// </summary>
public sealed class SessionRuleTests(FlowFixture fixture) : IClassFixture<FlowFixture>
{
    private const string Phone = "+12025550191";

    private readonly PoolHost pool = fixture.Pool;

    [Theory]
    [InlineData("SELECT_CHALLENGE")]
    [InlineData("PASSWORD")]
    [InlineData("EMAIL_OTP")]
    [InlineData("SMS_OTP")]
    [InlineData("CUSTOM_CHALLENGE")]
    [InlineData("NEW_PASSWORD_REQUIRED")]
    [InlineData("SELECT_MFA_TYPE")]
    public async Task A_session_is_bound_lasts_a_while_and_serves_once(string name)
    {
        var user = "bound-" + name;
        await pool.CreateUserAsync(user, "local_choice", ("email", user + "@example.com"), ("phone_number", Phone));
        await pool.CreateUserAsync("other-" + name, "local_choice");
        var first = await ChallengeAsync(name, user);
        var answer = await AnswerAsync(name, user);

        Assert.Equal(InvalidSession, await pool.RefusedAsync(first, "other-" + name, "choice", answer));
        Assert.Equal(InvalidSession, await pool.RefusedAsync(first, user, "riddle-choice", answer));
        Assert.Equal("InvalidParameterException: Missing required parameter USERNAME", await WithoutNameAsync(first, answer));
        var renamed = first.DeepClone().AsObject();
        renamed["ChallengeName"] = "SMS_MFA";
        Assert.Equal(InvalidSession, await pool.RefusedAsync(renamed, user, "choice", [.. answer, ("SMS_MFA_CODE", "123456")]));
        await pool.RespondAsync(first, user, "choice", answer);
        Assert.Equal(UsedSession, await pool.RefusedAsync(first, user, "choice", answer));

        var second = await ChallengeAsync(name, user);
        answer = await AnswerAsync(name, user);
        pool.Clock.Advance(TimeSpan.FromMinutes(3));
        Assert.Equal(
            "NotAuthorizedException: Invalid session for the user, session is expired.",
            await pool.RefusedAsync(second, user, "choice", answer));
    }

    private async Task<JsonObject> ChallengeAsync(string name, string user)
    {
        switch (name)
        {
            case "SELECT_CHALLENGE":
                return await pool.CallAsync("InitiateAuth", Choose(user));
            case "CUSTOM_CHALLENGE":
                return await pool.CallAsync("InitiateAuth", Start("CUSTOM_AUTH", user, "choice"));
            case "NEW_PASSWORD_REQUIRED":
                await pool.CallAsync(
                    "AdminSetUserPassword", new() { ["UserPoolId"] = "local_choice", ["Username"] = user, ["Password"] = Password });
                return await pool.CallAsync("InitiateAuth", PasswordSignIn(user, clientId: "choice"));
            case "SELECT_MFA_TYPE":
                await pool.CallAsync("AdminSetUserMFAPreference", new()
                {
                    ["UserPoolId"] = "local_choice",
                    ["Username"] = user,
                    ["SMSMfaSettings"] = Setting(true),
                    ["EmailMfaSettings"] = Setting(true),
                });
                return await pool.CallAsync("InitiateAuth", PasswordSignIn(user, clientId: "choice"));
            default:
                return await pool.CallAsync("InitiateAuth", Choose(user, parameters: ("PREFERRED_CHALLENGE", name)));
        }
    }

    private async Task<(string Key, string Value)[]> AnswerAsync(string name, string user) => name switch
    {
        "SELECT_CHALLENGE" => [("ANSWER", "PASSWORD")],
        "PASSWORD" => [("PASSWORD", Password)],
        "EMAIL_OTP" => [("EMAIL_OTP_CODE", await pool.CodeSentToAsync(user + "@example.com"))],
        "SMS_OTP" => [("SMS_OTP_CODE", await pool.CodeSentToAsync(Phone))],
        "NEW_PASSWORD_REQUIRED" => [("NEW_PASSWORD", "New-Passw0rd!")],
        "SELECT_MFA_TYPE" => [("ANSWER", "EMAIL_OTP")],
        _ => [("ANSWER", "blue")],
    };

    private Task<string> WithoutNameAsync(JsonObject challenge, (string Key, string Value)[] answer)
    {
        var input = Answer(challenge, "", "choice", answer);
        input["ChallengeResponses"]!.AsObject().Remove("USERNAME");
        return pool.FailAsync("RespondToAuthChallenge", input);
    }
}
