using System.Text.Json.Nodes;
using AccountPortal.LocalPool.Pools;
using static AccountPortal.Tests.Unit.LocalPool.PoolClientExtensions;

namespace AccountPortal.Tests.Unit.LocalPool.Users;

public sealed class PasswordHistoryTests : IAsyncLifetime
{
    private const string Used = "PasswordHistoryPolicyViolationException: Password has previously been used";
    private const string Second = "Second-Passw0rd!";
    private const string Third = "Third-Passw0rd!";

    private PoolHost pool = null!;

    public async ValueTask InitializeAsync()
    {
        pool = await PoolHost.StartAsync(options => options.Pools.Add(new PoolDefinition
        {
            Id = "local_history",
            PasswordPolicy = new() { PasswordHistorySize = 2 },
            Clients = [new() { Id = "history", AuthFlows = ["ALLOW_USER_PASSWORD_AUTH"] }],
        }));
        await pool.CreateUserAsync("jo", "local_history", ("email", "jo@example.com"), ("email_verified", "true"));
    }

    public ValueTask DisposeAsync() => pool.DisposeAsync();

    [Fact]
    public async Task A_user_cannot_go_back_to_the_latest_passwords()
    {
        var token = await pool.AccessTokenAsync("jo", clientId: "history");
        JsonObject Change(string previous, string proposed) => Bearer(
            token, ("PreviousPassword", previous), ("ProposedPassword", proposed));
        Assert.Equal(Used, await pool.FailAsync("ChangePassword", Change(Password, Password)));
        await pool.CallAsync("ChangePassword", Change(Password, Second));
        Assert.Equal(Used, await pool.FailAsync("ChangePassword", Change(Second, Password)));
        await pool.CallAsync("ChangePassword", Change(Second, Third));

        // Two are remembered, the present one included: the first is free again.
        await pool.CallAsync("ChangePassword", Change(Third, Password));
    }

    [Fact]
    public async Task A_forgotten_password_is_not_brought_back_and_the_code_survives_the_attempt()
    {
        await pool.CallAsync("ForgotPassword", Name("jo", "history"));
        JsonObject Reset(string code, string password)
        {
            var input = Confirm("jo", code, "history");
            input["Password"] = password;
            return input;
        }

        // Without a code the history tells nothing.
        Assert.StartsWith(
            "CodeMismatchException", await pool.FailAsync("ConfirmForgotPassword", Reset("wrong", Password)), StringComparison.Ordinal);
        var code = await pool.CodeSentToAsync("jo@example.com");
        Assert.Equal(Used, await pool.FailAsync("ConfirmForgotPassword", Reset(code, Password)));
        await pool.CallAsync("ConfirmForgotPassword", Reset(code, Second));
        await pool.SignInAsync("jo", Second, "history");
    }

    [Fact]
    public async Task Administrators_and_invited_people_keep_to_it_too()
    {
        Assert.Equal(
            Used,
            await pool.FailAsync("AdminSetUserPassword", AdminPool.Of("jo", "local_history", ("Password", Password), ("Permanent", true))));
        await pool.CallAsync("AdminSetUserPassword", AdminPool.Of("jo", "local_history", ("Password", Second)));
        var challenge = await pool.CallAsync("InitiateAuth", PasswordSignIn("jo", Second, "history"));

        Assert.Equal(Used, await pool.FailAsync("RespondToAuthChallenge", Answer(challenge, "jo", "history", ("NEW_PASSWORD", Password))));
        await pool.CallAsync("RespondToAuthChallenge", Answer(challenge, "jo", "history", ("NEW_PASSWORD", Third)));
        Assert.Equal("CONFIRMED", (string)(await pool.AdminGetUserAsync("jo", "local_history"))["UserStatus"]!);
    }
}
