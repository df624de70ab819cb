using System.Text.Json.Nodes;
using static AccountPortal.Tests.Unit.LocalPool.PoolClientExtensions;

namespace AccountPortal.Tests.Unit.LocalPool.Users;

public sealed class ProfileTests(PoolFixture fixture) : IClassFixture<PoolFixture>
{
    private readonly PoolHost pool = fixture.Pool;

    [Fact]
    public async Task Attributes_are_shown_in_the_schemas_order_and_removed_by_an_empty_value()
    {
        var token = await SignedInAsync("order@example.com", ("nickname", "O"), ("given_name", "Otto"));
        await UpdateAsync(token, ("family_name", "Order"), ("nickname", ""), ("custom:department", "Sales"));

        var user = await pool.CallAsync("GetUser", Bearer(token));
        Assert.Equal(
            ["sub", "given_name", "family_name", "email", "email_verified", "custom:department"],
            user["UserAttributes"]!.AsArray().Select(attribute => (string)attribute!["Name"]!));
    }

    [Fact]
    public async Task An_update_of_nothing_answers_with_an_empty_list()
    {
        var token = await SignedInAsync("nothing@example.com");

        Assert.Equal("""{"CodeDeliveryDetailsList":[]}""", (await UpdateAsync(token)).ToJsonString());
        Assert.Equal(
            "{}", (await pool.CallAsync("DeleteUserAttributes", Bearer(token, ("UserAttributeNames", new JsonArray())))).ToJsonString());
    }

    [Fact]
    public async Task A_new_email_address_counts_only_once_it_is_verified()
    {
        var token = await SignedInAsync("before@example.com");
        var updated = await UpdateAsync(token, ("email", "after@example.com"));
        Assert.Equal("a***@e***", (string)updated["CodeDeliveryDetailsList"]![0]!["Destination"]!);
        Assert.Equal("before@example.com", (await pool.CallAsync("GetUser", Bearer(token))).Attribute("email"));
        await pool.SignInAsync("before@example.com");

        await VerifyAsync(token, "email", await pool.CodeSentToAsync("after@example.com"));

        var user = await pool.CallAsync("GetUser", Bearer(token));
        Assert.Equal(("after@example.com", "true"), (user.Attribute("email"), user.Attribute("email_verified")));
        await pool.SignInAsync("after@example.com");
        Assert.Equal(
            "NotAuthorizedException: Incorrect username or password.",
            await pool.FailAsync("InitiateAuth", PasswordSignIn("before@example.com")));
    }

    [Fact]
    public async Task A_new_phone_number_counts_at_once_and_is_unverified()
    {
        var token = await SignedInAsync("phone@example.com");
        await UpdateAsync(token, ("phone_number", "+12025550141"));
        Assert.Equal("false", (await pool.CallAsync("GetUser", Bearer(token))).Attribute("phone_number_verified"));
        await pool.SignInAsync("+12025550141");

        var first = await pool.CodeSentToAsync("+12025550141");
        var resent = await pool.CallAsync("GetUserAttributeVerificationCode", Bearer(token, ("AttributeName", "phone_number")));
        Assert.Equal("SMS", (string)resent["CodeDeliveryDetails"]!["DeliveryMedium"]!);
        var latest = await pool.CodeSentToAsync("+12025550141");
        Assert.Equal(
            "CodeMismatchException: Invalid verification code provided, please try again.",
            await pool.FailAsync("VerifyUserAttribute", Verification(token, "phone_number", first == latest ? "x" : first)));
        await VerifyAsync(token, "phone_number", latest);
        Assert.Equal(
            "ExpiredCodeException: Invalid code provided, please request a code again.",
            await pool.FailAsync("VerifyUserAttribute", Verification(token, "phone_number", latest)));
        Assert.Equal("true", (await pool.CallAsync("GetUser", Bearer(token))).Attribute("phone_number_verified"));

        await pool.CallAsync("DeleteUserAttributes", Bearer(token, ("UserAttributeNames", new JsonArray("phone_number"))));
        Assert.Null((await pool.CallAsync("GetUser", Bearer(token))).Attribute("phone_number_verified"));
        Assert.Equal(
            "NotAuthorizedException: Incorrect username or password.",
            await pool.FailAsync("InitiateAuth", PasswordSignIn("+12025550141")));
    }

    [Fact]
    public async Task A_verification_code_expires_after_a_day()
    {
        var token = await SignedInAsync("day@example.com");
        var refresh = (string)(await pool.SignInAsync("day@example.com"))["RefreshToken"]!;
        await UpdateAsync(token, ("phone_number", "+12025550142"));
        var code = await pool.CodeSentToAsync("+12025550142");
        pool.Clock.Advance(TimeSpan.FromHours(24));
        var renewed = await pool.CallAsync(
            "GetTokensFromRefreshToken", new() { ["RefreshToken"] = refresh, ["ClientId"] = "account-portal" });

        Assert.Equal(
            "ExpiredCodeException: Invalid code provided, please request a code again.",
            await pool.FailAsync(
                "VerifyUserAttribute", Verification((string)renewed["AuthenticationResult"]!["AccessToken"]!, "phone_number", code)));
    }

    [Fact]
    public async Task An_address_that_is_somebody_elses_name_is_refused()
    {
        await pool.CreateUserAsync("mine@example.com", attributes: ("phone_number", "+12025550143"));
        var token = await SignedInAsync("yours@example.com");

        Assert.Equal(
            "AliasExistsException: An account with the email already exists.",
            await UpdateFaultAsync(token, ("email", "Mine@example.com")));
        Assert.Equal(
            "AliasExistsException: An account with the phone_number already exists.",
            await UpdateFaultAsync(token, ("phone_number", "+12025550143")));
    }

    [Theory]
    [InlineData("custom:loyalty", "1", "NotAuthorizedException: A client attempted to write unauthorized attribute")]
    [InlineData("email_verified", "true", "NotAuthorizedException: A client attempted to write unauthorized attribute")]
    [InlineData("email", "nonsense", "InvalidParameterException: Invalid email address format.")]
    [InlineData(
        "birthdate",
        "1.1.2000",
        "InvalidParameterException: Attributes did not conform to the schema: birthdate: String must be no shorter than 10 characters\n")]
    public async Task Updates_against_the_rules_are_refused(string name, string value, string fault)
    {
        var token = await SignedInAsync($"rules-{name.Replace(':', '-')}@example.com");

        Assert.Equal(fault, await UpdateFaultAsync(token, (name, value)));
    }

    [Fact]
    public async Task Required_and_immutable_attributes_stay()
    {
        await pool.CreateUserAsync("fixed", "local_plain", ("given_name", "Fay"), ("custom:badge", "B1"));
        var token = await pool.AccessTokenAsync("fixed", clientId: "plain");

        Assert.Equal(
            "InvalidParameterException: user.custom:badge: Attribute cannot be updated.",
            await UpdateFaultAsync(token, ("custom:badge", "B2")));
        Assert.Equal(
            "InvalidParameterException: Invalid user attributes: given_name: Required attribute cannot be deleted.",
            await pool.FailAsync("DeleteUserAttributes", Bearer(token, ("UserAttributeNames", new JsonArray("given_name")))));
        Assert.Equal(
            "InvalidParameterException: Invalid user attributes: user.custom:none: Attribute does not exist in the schema.\n",
            await pool.FailAsync("DeleteUserAttributes", Bearer(token, ("UserAttributeNames", new JsonArray("custom:none")))));
        Assert.Null((await pool.CallAsync("GetUser", Bearer(token))).Attribute("custom:badge"));
    }

    [Fact]
    public async Task Only_addresses_can_be_verified_and_only_those_that_are_there()
    {
        var token = await SignedInAsync("verify@example.com");

        const string Only = "InvalidParameterException: Invalid attribute name. Only phone_number and email can be verified.";
        Assert.Equal(Only, await pool.FailAsync("GetUserAttributeVerificationCode", Bearer(token, ("AttributeName", "nickname"))));
        Assert.Equal(Only, await pool.FailAsync("VerifyUserAttribute", Verification(token, "nickname", "123456")));
        Assert.StartsWith(
            "InvalidParameterException",
            await pool.FailAsync("GetUserAttributeVerificationCode", Bearer(token, ("AttributeName", "phone_number"))),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Codes_asked_for_and_tried_are_limited_by_the_hour()
    {
        var token = await SignedInAsync("often@example.com");
        for (var asked = 0; asked < 5; asked++)
        {
            await pool.CallAsync("GetUserAttributeVerificationCode", Bearer(token, ("AttributeName", "email")));
        }
        for (var tried = 0; tried < 15; tried++)
        {
            await pool.FailAsync("VerifyUserAttribute", Verification(token, "email", "wrong"));
        }

        const string Limit = "LimitExceededException: Attempt limit exceeded, please try after some time.";
        Assert.Equal(Limit, await pool.FailAsync("GetUserAttributeVerificationCode", Bearer(token, ("AttributeName", "email"))));
        Assert.Equal(
            Limit,
            await pool.FailAsync("VerifyUserAttribute", Verification(token, "email", await pool.CodeSentToAsync("often@example.com"))));
        pool.Clock.Advance(TimeSpan.FromHours(1));
        await VerifyAsync(await pool.AccessTokenAsync("often@example.com"), "email", await pool.CodeSentToAsync("often@example.com"));
    }

    [Fact]
    public async Task An_alias_names_its_user_while_it_is_verified()
    {
        await pool.CreateUserAsync("aliased", "local_alias");
        var token = await pool.AccessTokenAsync("aliased", clientId: "alias");
        await UpdateAsync(token, ("email", "aliased@example.com"), ("preferred_username", "Ali"));
        await pool.SignInAsync("ali", clientId: "alias");
        Assert.Equal(
            "UserNotFoundException: User does not exist.",
            await pool.FailAsync("InitiateAuth", PasswordSignIn("aliased@example.com", clientId: "alias")));

        await VerifyAsync(token, "email", await pool.CodeSentToAsync("aliased@example.com"));

        var (challenge, answer) = await pool.StartSrpAsync("aliased@example.com", clientId: "alias", poolName: "alias");
        Assert.Equal("aliased", (string)challenge["ChallengeParameters"]!["USER_ID_FOR_SRP"]!);
        await pool.CallAsync("RespondToAuthChallenge", answer);
    }

    private async Task<string> SignedInAsync(string username, params (string Name, string Value)[] attributes)
    {
        await pool.CreateUserAsync(username, attributes: attributes);
        return await pool.AccessTokenAsync(username);
    }

    private Task<JsonObject> UpdateAsync(string token, params ReadOnlySpan<(string Name, string Value)> attributes) =>
        pool.CallAsync("UpdateUserAttributes", Bearer(token, ("UserAttributes", Attributes(attributes))));

    private Task<string> UpdateFaultAsync(string token, params ReadOnlySpan<(string Name, string Value)> attributes) =>
        pool.FailAsync("UpdateUserAttributes", Bearer(token, ("UserAttributes", Attributes(attributes))));

    private Task<JsonObject> VerifyAsync(string token, string attribute, string code) =>
        pool.CallAsync("VerifyUserAttribute", Verification(token, attribute, code));

    private static JsonObject Verification(string token, string attribute, string code) =>
        Bearer(token, ("AttributeName", attribute), ("Code", code));
}
