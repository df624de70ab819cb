using AccountPortal.LocalPool.Codes;
using AccountPortal.LocalPool.Pools;
using static AccountPortal.Tests.Unit.LocalPool.PoolClientExtensions;

namespace AccountPortal.Tests.Unit.LocalPool.Codes;

/// <summary>Where codes are sent, CodeDeliveryDetails, and how long codes are valid.</summary>
public sealed class DeliveryTests(DeliveryFixture fixture) : IClassFixture<DeliveryFixture>
{
    private readonly PoolHost pool = fixture.Pool;

    [Theory]
    [InlineData("email", "test@test.com", "t***@t***", "EMAIL")]
    [InlineData("email", "x@mail.example.co.uk", "x***@m***", "EMAIL")]
    [InlineData("phone_number", "+12025559934", "+*******9934", "SMS")]
    [InlineData("phone_number", "+491712344114", "+********4114", "SMS")]
    [InlineData("phone_number", "+4917123444516", "+*********4516", "SMS")]
    public void An_address_is_shown_so_that_only_its_owner_knows_it(string attribute, string address, string shown, string medium) =>
        Assert.Equal(
            $$"""{"AttributeName":"{{attribute}}","DeliveryMedium":"{{medium}}","Destination":"{{shown}}"}""",
            new DeliveryTarget(attribute, address)
                .ToDetails()
                .ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));

    [Theory]
    [InlineData("emailfirst", true, true, "EMAIL")]
    [InlineData("emailfirst", false, true, "SMS")]
    [InlineData("phonefirst", true, true, "SMS")]
    [InlineData("phonefirst", true, false, "EMAIL")]
    [InlineData("legacy", true, true, "SMS")]
    [InlineData("legacy", true, false, "EMAIL")]
    [InlineData("emailonly", true, true, "EMAIL")]
    [InlineData("emailonly", false, true, null)]
    public async Task A_reset_code_goes_by_the_pools_order_to_what_is_verified(string poolName, bool email, bool phone, string? medium)
    {
        var username = $"{poolName}{email}{phone}";
        await pool.CreateUserAsync(
            username,
            "local_" + poolName,
            ("email", "to@example.com"),
            ("email_verified", email ? "true" : "false"),
            ("phone_number", "+12025550185"),
            ("phone_number_verified", phone ? "true" : "false"));
        var (status, body) = await pool.SendAsync("ForgotPassword", Name(username, poolName));

        Assert.Equal(medium is null ? 400 : 200, status);
        Assert.Equal(medium, (string?)body["CodeDeliveryDetails"]?["DeliveryMedium"]);
    }

    [Fact]
    public async Task A_sign_ups_code_is_good_for_a_day()
    {
        await pool.CallAsync("SignUp", SignUp("slow", "emailfirst", attributes: ("email", "slow@example.com")));
        await pool.CallAsync("SignUp", SignUp("late", "emailfirst", attributes: ("email", "late@example.com")));
        pool.Clock.Advance(TimeSpan.FromHours(24) - TimeSpan.FromSeconds(1));
        await pool.CallAsync("ConfirmSignUp", Confirm("slow", await pool.CodeSentToAsync("slow@example.com"), "emailfirst"));
        pool.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(
            "ExpiredCodeException: Invalid code provided, please request a code again.",
            await pool.FailAsync("ConfirmSignUp", Confirm("late", await pool.CodeSentToAsync("late@example.com"), "emailfirst")));
    }

    [Fact]
    public void No_days_of_validity_stand_for_the_usual_seven() =>
        Assert.Equal(TimeSpan.FromDays(7), new PasswordPolicyDefinition { TemporaryPasswordValidityDays = 0 }.TemporaryPasswordValidity);
}
