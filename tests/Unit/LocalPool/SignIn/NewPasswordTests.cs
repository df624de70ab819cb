using System.Text.Json.Nodes;
using static AccountPortal.Tests.Unit.LocalPool.PoolClientExtensions;

namespace AccountPortal.Tests.Unit.LocalPool.SignIn;

/// <summary>NEW_PASSWORD_REQUIRED with attributes of several kinds.</summary>
public sealed class NewPasswordTests(FlowFixture fixture) : IClassFixture<FlowFixture>
{
    private readonly PoolHost pool = fixture.Pool;

    [Fact]
    public async Task What_is_required_is_asked_for_checked_and_kept()
    {
        await InviteAsync("complete");
        var challenge = await pool.CallAsync("InitiateAuth", PasswordSignIn("complete", "Temp-Passw0rd!", "typed"));
        Assert.Equal("""["userAttributes.birthdate","userAttributes.updated_at"]""", challenge.Parameter("requiredAttributes"));
        Assert.Equal("""{"email":"complete@example.com","email_verified":"false"}""", challenge.Parameter("userAttributes"));
        Assert.Equal("complete", challenge.Parameter("USER_ID_FOR_SRP"));

        var (born, seen) = (("userAttributes.birthdate", "1990-01-01"), ("userAttributes.updated_at", "1700000000"));
        Assert.Equal(
            "InvalidParameterException: Missing required parameter NEW_PASSWORD", await pool.RefusedAsync(challenge, "complete", "typed"));
        Assert.Equal("InvalidParameterException: Invalid attributes given, birthdate is missing", await RefusedAsync(challenge, seen));
        Assert.Equal(
            "InvalidParameterException: Invalid attributes given, birthdate is missing",
            await RefusedAsync(challenge, ("userAttributes.birthdate", ""), seen));
        Assert.Equal("InvalidParameterException: Invalid attributes given, updated_at is missing", await RefusedAsync(challenge, born));
        (string, string)[] refused =
        [
            ("userAttributes.updated_at", "today"),
            ("userAttributes.updated_at", "-1"),
            ("userAttributes.birthdate", "1990"),
            ("userAttributes.custom:no", "x"),
        ];
        foreach (var wrong in refused)
        {
            Assert.NotEmpty(await RefusedAsync(challenge, born, seen, wrong));
        }

        var tokens = await pool.RespondAsync(
            challenge, "complete", "typed", ("NEW_PASSWORD", Password), born, seen, ("userAttributes.gender", "any"));
        var user = await pool.CallAsync("GetUser", Bearer(tokens.AccessToken()));
        Assert.Equal(
            ("1990-01-01", "1700000000", "any"), (user.Attribute("birthdate"), user.Attribute("updated_at"), user.Attribute("gender")));
    }

    [Fact]
    public async Task What_cannot_be_changed_is_set_once()
    {
        await InviteAsync("fixed", ("birthdate", "1990-01-01"), ("updated_at", "1"), ("gender", "any"));
        var challenge = await pool.CallAsync("InitiateAuth", PasswordSignIn("fixed", "Temp-Passw0rd!", "typed"));
        Assert.Equal("[]", challenge.Parameter("requiredAttributes"));

        Assert.Equal(
            "InvalidParameterException: user.gender: Attribute cannot be updated.",
            await RefusedAsync(challenge, "fixed", ("userAttributes.gender", "other")));
        Assert.Equal(
            "NotAuthorizedException: Cannot modify an already provided birthdate",
            await RefusedAsync(challenge, "fixed", ("userAttributes.birthdate", "1990-01-01")));
        Assert.Equal(
            "tokens",
            (await pool.RespondAsync(
                challenge, "fixed", "typed", ("NEW_PASSWORD", Password), ("userAttributes.nickname", "Fix"))).Challenge());
    }

    private Task<string> RefusedAsync(JsonObject challenge, params (string Key, string Value)[] attributes) =>
        RefusedAsync(challenge, "complete", attributes);

    private Task<string> RefusedAsync(JsonObject challenge, string username, params (string Key, string Value)[] attributes) =>
        pool.RefusedAsync(challenge, username, "typed", [("NEW_PASSWORD", Password), .. attributes]);

    private async Task InviteAsync(string name, params (string Name, string Value)[] attributes) =>
        await pool.CallAsync("AdminCreateUser", new()
        {
            ["UserPoolId"] = "local_typed",
            ["Username"] = name,
            ["TemporaryPassword"] = "Temp-Passw0rd!",
            ["MessageAction"] = "SUPPRESS",
            ["UserAttributes"] = Attributes([("email", name + "@example.com"), .. attributes]),
        });
}
