using System.Text.Json.Nodes;
using AccountPortal.LocalPool.Pools;
using AccountPortal.LocalPool.Storage;
using AccountPortal.LocalPool.Users;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using static AccountPortal.Tests.Unit.LocalPool.PoolClientExtensions;

namespace AccountPortal.Tests.Unit.LocalPool.Messages;

public sealed class InvitationTests : IAsyncLifetime
{
    private readonly HookedClock clock = new();
    private PoolHost pool = null!;

    public async ValueTask InitializeAsync() => pool = await PoolHost.StartAsync(
        options =>
        {
            options.Pools.Add(new PoolDefinition
            {
                Id = "local_invite",
                PasswordPolicy = new() { TemporaryPasswordValidityDays = 1 },
                Invitation =
                    new() { EmailSubject = "Welcome", EmailMessage = "{username}: {####}", SmsMessage = "SMS {####} for {username}" },
                Clients = [new() { Id = "invite", AuthFlows = ["ALLOW_USER_PASSWORD_AUTH"] }],
            });
            options.Pools.Add(
                new PoolDefinition
                {
                    Id = "local_codes",
                    AllowedFirstAuthFactors = ["PASSWORD", "EMAIL_OTP"],
                    Clients = [new() { Id = "codes", AuthFlows = ["ALLOW_USER_PASSWORD_AUTH"] }],
                });
        },
        clock: clock);

    public ValueTask DisposeAsync() => pool.DisposeAsync();

    [Fact]
    public async Task The_pools_template_is_sent_by_the_mediums_wished_for()
    {
        var input = Invite("both", ("email", "both@example.com"), ("phone_number", "+12025550171"));
        input["TemporaryPassword"] = "Temp-Passw0rd!";
        input["DesiredDeliveryMediums"] = new JsonArray("SMS", "EMAIL");
        await pool.CallAsync("AdminCreateUser", input);

        var messages = await MessagesAsync();
        Assert.Equal(
            [("+12025550171", "", "SMS Temp-Passw0rd! for both"), ("both@example.com", "Welcome", "both: Temp-Passw0rd!")],
            messages.OrderBy(message => message.To, StringComparer.Ordinal));
    }

    [Fact]
    public async Task Without_a_wish_it_goes_by_sms_and_a_wish_that_cannot_be_met_creates_nobody()
    {
        await pool.CallAsync("AdminCreateUser", Invite("texted", ("email", "texted@example.com"), ("phone_number", "+12025550172")));
        Assert.Equal("+12025550172", Assert.Single(await MessagesAsync()).To);

        var unreachable = Invite("unreachable", ("phone_number", "+12025550173"));
        unreachable["DesiredDeliveryMediums"] = new JsonArray("EMAIL");
        Assert.StartsWith("PreconditionNotMetException: ", await pool.FailAsync("AdminCreateUser", unreachable), StringComparison.Ordinal);
        Assert.StartsWith(
            "UserNotFoundException",
            await pool.FailAsync("AdminGetUser", AdminPool.Of("unreachable", "local_invite")),
            StringComparison.Ordinal);

        unreachable["DesiredDeliveryMediums"] = new JsonArray("PIGEON");
        unreachable["MessageAction"] = "SHOUT";
        Assert.Equal(
            "InvalidParameterException: 2 validation errors detected: Value 'SHOUT' at 'messageAction' failed to satisfy constraint: "
            + "Member must satisfy enum value set: [RESEND, SUPPRESS]; "
                + "Value 'PIGEON' at 'desiredDeliveryMediums.1.member' failed to satisfy constraint: Member must satisfy enum value "
                + "set: [SMS, EMAIL]",
            await pool.FailAsync("AdminCreateUser", unreachable));
    }

    [Fact]
    public async Task An_invitation_sent_again_is_good_for_the_whole_validity_once_more()
    {
        var input = Invite("again", ("phone_number", "+12025550174"));
        await pool.CallAsync("AdminCreateUser", input);
        clock.Advance(TimeSpan.FromHours(24));
        Assert.Equal(
            "NotAuthorizedException: Temporary password has expired and must be reset by an administrator.",
            await pool.FailAsync("InitiateAuth", PasswordSignIn("again", await pool.CodeSentToAsync("+12025550174"), "invite")));

        input["MessageAction"] = "RESEND";
        Assert.Equal("FORCE_CHANGE_PASSWORD", (string)(await pool.CallAsync("AdminCreateUser", input))["User"]!["UserStatus"]!);
        clock.Advance(TimeSpan.FromHours(23));
        var challenge = await pool.CallAsync("InitiateAuth", PasswordSignIn("again", await pool.CodeSentToAsync("+12025550174"), "invite"));

        Assert.Equal("NEW_PASSWORD_REQUIRED", (string)challenge["ChallengeName"]!);
        input["Username"] = "stranger";
        Assert.Equal("UserNotFoundException: User does not exist.", await pool.FailAsync("AdminCreateUser", input));
    }

    [Fact]
    public async Task Who_sets_a_password_while_the_invitation_is_sent_again_keeps_it()
    {
        var input = Invite("quick", ("phone_number", "+12025550175"));
        await pool.CallAsync("AdminCreateUser", input);
        input["MessageAction"] = "RESEND";

        // The clock is asked when the new temporary password is made: after the user was read, before anything is written.
        clock.Next = () => _ = pool.Services.GetRequiredService<PoolDatabase>().WriteAsync(
            store =>
            {
                var user = store.FindUser(TestInvite, "quick")!;
                user.Password = pool.Services.GetRequiredService<Passwords>().Create(TestInvite, "quick", Password);
                user.Status = UserStatus.Confirmed;
                store.SaveUser(user, clock.GetUtcNow());
            },
            TestContext.Current.CancellationToken);

        Assert.Equal(
            "UnsupportedUserStateException: Resend not possible. quick status is not FORCE_CHANGE_PASSWORD",
            await pool.FailAsync("AdminCreateUser", input));
        Assert.Null(clock.Next);
        Assert.Single(await pool.InboxAsync("+12025550175"));
        await pool.SignInAsync("quick", clientId: "invite");
    }

    [Theory]
    [InlineData("true", "", "CONFIRMED")]
    [InlineData("true", "Temp-Passw0rd!", "FORCE_CHANGE_PASSWORD")]
    [InlineData("false", "", "FORCE_CHANGE_PASSWORD")]
    public async Task Whom_a_code_reaches_needs_no_password(string verified, string password, string status)
    {
        var input = AdminPool.Of(
            "coded",
            "local_codes",
            ("UserAttributes", Attributes(("email", "coded@example.com"), ("email_verified", verified))),
            ("TemporaryPassword", password));
        input["DesiredDeliveryMediums"] = new JsonArray("EMAIL");
        var created = await pool.CallAsync("AdminCreateUser", input);

        Assert.Equal(status, (string)created["User"]!["UserStatus"]!);
        Assert.Equal(status == "CONFIRMED", (await pool.InboxAsync("coded@example.com")).Count == 0);
    }

    [Fact]
    public async Task Whoever_has_no_password_sets_the_first_by_a_code()
    {
        await pool.CallAsync(
            "AdminCreateUser",
            AdminPool.Of("bare", "local_codes", ("UserAttributes", Attributes(("email", "bare@example.com"), ("email_verified", "true")))));
        Assert.Equal(
            "NotAuthorizedException: Incorrect username or password.",
            await pool.FailAsync("InitiateAuth", PasswordSignIn("bare", clientId: "codes")));
        await pool.CallAsync("ForgotPassword", Name("bare", "codes"));
        var reset = Confirm("bare", await pool.CodeSentToAsync("bare@example.com"), "codes");
        reset["Password"] = Password;
        await pool.CallAsync("ConfirmForgotPassword", reset);

        await pool.SignInAsync("bare", clientId: "codes");
    }

    [Fact]
    public async Task Nobody_chooses_the_sub()
    {
        Assert.Equal(
            "InvalidParameterException: user.sub: Attribute cannot be updated.",
            await pool.FailAsync("AdminCreateUser", Invite("own", ("sub", "own"))));
    }

    private static PoolDefinition TestInvite { get; } = new() { Id = "local_invite" };

    private async Task<IReadOnlyList<(string To, string Subject, string Body)>> MessagesAsync()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/local-pool/inbox");
        request.Headers.Add("Accept", "application/json");
        using var response = await pool.Http.SendAsync(request, TestContext.Current.CancellationToken);
        return [.. JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!.AsArray()
            .Select(message => ((string)message!["to"]!, (string)message["subject"]!, (string)message["body"]!))];
    }

    private static JsonObject Invite(string username, params ReadOnlySpan<(string Name, string Value)> attributes) =>
        AdminPool.Of(username, "local_invite", ("UserAttributes", Attributes(attributes)));

    /// <summary>Runs an action at the next read of the time.</summary>
    private sealed class HookedClock() : FakeTimeProvider(DateTimeOffset.UtcNow)
    {
        public Action? Next { get; set; }

        public override DateTimeOffset GetUtcNow()
        {
            var (next, now) = (Next, base.GetUtcNow());
            Next = null;
            next?.Invoke();
            return now;
        }
    }
}
