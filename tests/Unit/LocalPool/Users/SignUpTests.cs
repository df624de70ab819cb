using System.Text.Json.Nodes;
using static AccountPortal.Tests.Unit.LocalPool.PoolClientExtensions;

namespace AccountPortal.Tests.Unit.LocalPool.Users;

public sealed class SignUpTests(PoolFixture fixture) : IClassFixture<PoolFixture>
{
    private readonly PoolHost pool = fixture.Pool;

    [Fact]
    public async Task Whoever_signs_up_confirms_and_signs_in()
    {
        var signedUp = await pool.CallAsync("SignUp", SignUp("jo@example.com"));
        Assert.False((bool)signedUp["UserConfirmed"]!);
        Assert.Equal(
            """{"AttributeName":"email","DeliveryMedium":"EMAIL","Destination":"j***@e***"}""",
            signedUp["CodeDeliveryDetails"]!.ToJsonString());

        await pool.CallAsync("ConfirmSignUp", Confirm("jo@example.com", await pool.CodeSentToAsync("jo@example.com")));

        var user = await pool.CallAsync("GetUser", new() { ["AccessToken"] = await pool.AccessTokenAsync("jo@example.com") });
        Assert.Equal((string)signedUp["UserSub"]!, (string)user["Username"]!);
        Assert.Equal("true", user.Attribute("email_verified"));
        Assert.Equal(
            "NotAuthorizedException: User cannot be confirmed. Current status is CONFIRMED",
            await pool.FailAsync("ConfirmSignUp", Confirm("jo@example.com", "123456")));
        Assert.Equal(
            "InvalidParameterException: User is already confirmed.",
            await pool.FailAsync("ResendConfirmationCode", Name("jo@example.com")));
    }

    [Fact]
    public async Task The_code_goes_to_the_phone_when_both_could_be_verified()
    {
        var signedUp = await pool.CallAsync("SignUp", SignUp("both@example.com", attributes: ("phone_number", "+12025550111")));

        Assert.Equal("+*******0111", (string)signedUp["CodeDeliveryDetails"]!["Destination"]!);
        Assert.Equal("SMS", (string)signedUp["CodeDeliveryDetails"]!["DeliveryMedium"]!);
    }

    [Fact]
    public async Task A_taken_name_is_told_in_the_words_of_the_pools_kind()
    {
        await pool.CallAsync("SignUp", SignUp("taken@example.com"));
        await pool.CallAsync("SignUp", SignUp("taken", "plain", attributes: ("given_name", "Ta")));

        Assert.Equal(
            "UsernameExistsException: An account with the given email already exists.",
            await pool.FailAsync("SignUp", SignUp("Taken@example.com")));
        Assert.Equal(
            "UsernameExistsException: User already exists",
            await pool.FailAsync("SignUp", SignUp("taken", "plain", attributes: ("given_name", "Ta"))));
    }

    [Theory]
    [InlineData("account-portal", "jo", "Username should be either an email or a phone number.")]
    [InlineData("strict", "+12025550100", "Username should be an email.")]
    [InlineData("open", "jo@example.com", "Username should be a phone number.")]
    [InlineData("alias", "jo@example.com", "Username cannot be of email format, since user pool is configured for email alias.")]
    [InlineData(
        "alias", "+12025550100", "Username cannot be of phone number format, since user pool is configured for phone number alias.")]
    public async Task The_user_name_has_the_form_that_the_pool_wants(string client, string username, string sentence) =>
        Assert.Equal("InvalidParameterException: " + sentence, await pool.FailAsync("SignUp", SignUp(username, client)));

    [Theory]
    [InlineData("Sh0rt-", "Password not long enough")]
    [InlineData("ALLUPPER-1", "Password must have lowercase characters")]
    [InlineData("alllower-1", "Password must have uppercase characters")]
    [InlineData("No-Digits-Here", "Password must have numeric characters")]
    [InlineData("NoSymbol123", "Password must have symbol characters")]
    public async Task A_password_against_the_policy_is_refused_with_the_reason(string password, string reason) =>
        Assert.Equal(
            "InvalidPasswordException: Password did not conform with policy: " + reason,
            await pool.FailAsync("SignUp", SignUp("weak@example.com", password: password)));

    [Theory]
    [InlineData("plain", "family_name", "Jo", "Attributes did not conform to the schema: given_name: The attribute is required\n")]
    [InlineData(
        "plain", "given_name", "J", "Attributes did not conform to the schema: given_name: String must be no shorter than 2 characters\n")]
    [InlineData("account-portal", "email", "not-an-address", "Invalid email address format.")]
    [InlineData("account-portal", "phone_number", "12025550100", "Invalid phone number format.")]
    [InlineData(
        "account-portal",
        "custom:newsletter",
        "maybe",
        "Attributes did not conform to the schema: custom:newsletter: Attribute value must be of type Boolean\n")]
    public async Task Attributes_that_do_not_fit_the_schema_are_refused(string client, string name, string value, string sentence)
    {
        var username = client == "plain" ? "schema" : "schema@example.com";

        Assert.Equal(
            "InvalidParameterException: " + sentence, await pool.FailAsync("SignUp", SignUp(username, client, attributes: (name, value))));
    }

    [Theory]
    [InlineData("custom:loyalty", "5")]
    [InlineData("email_verified", "true")]
    [InlineData("sub", "me")]
    [InlineData("custom:unheard_of", "x")]
    public async Task Attributes_that_the_client_may_not_write_are_refused(string name, string value) =>
        Assert.Equal(
            "NotAuthorizedException: A client attempted to write unauthorized attribute",
            await pool.FailAsync("SignUp", SignUp("bold@example.com", attributes: (name, value))));

    [Fact]
    public async Task A_closed_pool_takes_nobody() =>
        Assert.Equal(
            "NotAuthorizedException: SignUp is not permitted for this user pool", await pool.FailAsync("SignUp", SignUp("jo", "closed")));

    [Fact]
    public async Task A_pool_that_confirms_by_itself_sends_no_code()
    {
        var signedUp = await pool.CallAsync("SignUp", SignUp("+12025550122", "open"));

        Assert.True((bool)signedUp["UserConfirmed"]!);
        Assert.False(signedUp.ContainsKey("CodeDeliveryDetails"));
        Assert.NotEmpty(await pool.AccessTokenAsync("+12025550122", clientId: "open"));
    }

    [Fact]
    public async Task Only_the_latest_code_counts_and_a_wrong_one_does_not_spend_it()
    {
        await pool.CallAsync("SignUp", SignUp("latest@example.com"));
        var first = await pool.CodeSentToAsync("latest@example.com");
        await pool.CallAsync("ResendConfirmationCode", Name("latest@example.com"));
        var latest = await pool.CodeSentToAsync("latest@example.com");

        Assert.Equal(
            "CodeMismatchException: Invalid verification code provided, please try again.",
            await pool.FailAsync("ConfirmSignUp", Confirm("latest@example.com", first == latest ? "x" : first)));
        await pool.CallAsync("ConfirmSignUp", Confirm("latest@example.com", latest));
    }

    [Fact]
    public async Task Attempts_and_messages_are_limited_for_known_and_unknown_names_alike()
    {
        await pool.CallAsync("SignUp", SignUp("limits@example.com"));
        foreach (var name in new[] { "limits@example.com", "nobody@example.com" })
        {
            for (var attempt = 0; attempt < 15; attempt++)
            {
                Assert.StartsWith(
                    "CodeMismatchException", await pool.FailAsync("ConfirmSignUp", Confirm(name, "wrong")), StringComparison.Ordinal);
            }
            for (var message = 0; message < 5; message++)
            {
                await pool.CallAsync("ResendConfirmationCode", Name(name));
            }
            const string Limit = "LimitExceededException: Attempt limit exceeded, please try after some time.";
            Assert.Equal(Limit, await pool.FailAsync("ConfirmSignUp", Confirm(name, await CodeOrAny(name))));
            Assert.Equal(Limit, await pool.FailAsync("ResendConfirmationCode", Name(name)));
        }
    }

    [Fact]
    public async Task Unknown_names_are_told_only_where_the_client_does_not_hide_them()
    {
        const string Unknown = "UserNotFoundException: Username/client id combination not found.";
        Assert.Equal(Unknown, await pool.FailAsync("ConfirmSignUp", Confirm("ghost", "123456", "plain")));
        Assert.Equal(Unknown, await pool.FailAsync("ResendConfirmationCode", Name("ghost", "plain")));

        Assert.Equal(
            "CodeMismatchException: Invalid verification code provided, please try again.",
            await pool.FailAsync("ConfirmSignUp", Confirm("ghost", "123456", "hiding")));
        var resent = await pool.CallAsync("ResendConfirmationCode", Name("ghost", "hiding"));
        Assert.Matches("^[a-z]\\*\\*\\*@[a-z]\\*\\*\\*$", (string)resent["CodeDeliveryDetails"]!["Destination"]!);
        Assert.Equal(resent.ToJsonString(), (await pool.CallAsync("ResendConfirmationCode", Name("ghost", "hiding"))).ToJsonString());
    }

    [Fact]
    public async Task An_alias_belongs_to_whoever_confirms_it_first_unless_forced()
    {
        foreach (var name in new[] { "first", "second" })
        {
            await pool.CallAsync("SignUp", SignUp(name, "alias", attributes: ("email", "shared@example.com")));
        }
        var secondCode = await pool.CodeSentToAsync("shared@example.com");
        var firstCode = (await pool.InboxAsync("shared@example.com"))[1];
        await pool.CallAsync("ConfirmSignUp", Confirm("first", firstCode, "alias"));
        Assert.Equal("first", (string)(await GetUserAsync("shared@example.com"))["Username"]!);

        Assert.Equal(
            "AliasExistsException: An account with the email already exists.",
            await pool.FailAsync("ConfirmSignUp", Confirm("second", secondCode, "alias")));
        var forced = Confirm("second", secondCode, "alias");
        forced["ForceAliasCreation"] = true;
        await pool.CallAsync("ConfirmSignUp", forced);

        Assert.Equal("second", (string)(await GetUserAsync("shared@example.com"))["Username"]!);
        Assert.Equal("false", (await GetUserAsync("first")).Attribute("email_verified"));
    }

    private async Task<JsonObject> GetUserAsync(string name) =>
        await pool.CallAsync("GetUser", new() { ["AccessToken"] = await pool.AccessTokenAsync(name, clientId: "alias") });

    private async Task<string> CodeOrAny(string name) =>
        name.StartsWith("nobody", StringComparison.Ordinal) ? "123456" : await pool.CodeSentToAsync(name);
}
