using AccountPortal.Tests.Unit.Sdk;
using Amazon.CognitoIdentityProvider;
using Microsoft.Extensions.DependencyInjection;

namespace AccountPortal.Tests.Unit.Services.SignIn;

/// <summary>Every challenge that a pool can raise, as Cognito words it.</summary>
public sealed class ChallengeTests : IDisposable
{
    private readonly FakeCognito cognito = new();

    public static TheoryData<string, string, SignInStep> Challenges()
    {
        var until = DateTimeOffset.UnixEpoch;
        return new()
        {
            {
                "SMS_MFA",
                """{"CODE_DELIVERY_DELIVERY_MEDIUM":"SMS","CODE_DELIVERY_DESTINATION":"+*******1234"}""",
                new SignInStep.MfaCode(MfaMethod.Sms, "+*******1234", null, until)
            },
            {
                "EMAIL_OTP",
                """{"CODE_DELIVERY_DESTINATION":"j***@g***"}""",
                new SignInStep.MfaCode(MfaMethod.Email, "j***@g***", null, until)
            },
            {
                "SOFTWARE_TOKEN_MFA",
                """{"FRIENDLY_DEVICE_NAME":"My phone"}""",
                new SignInStep.MfaCode(MfaMethod.AuthenticatorApp, null, "My phone", until)
            },
            { "MFA_SETUP", """{"MFAS_CAN_SETUP":"[\"SOMETHING_NEW\"]"}""", new SignInStep.Unsupported() },
            { "DEVICE_SRP_AUTH", "{}", new SignInStep.Unsupported() },
            { "SOMETHING_NEW", "{}", new SignInStep.Unsupported() },
        };
    }

    [Theory]
    [MemberData(nameof(Challenges))]
    public async Task Each_challenge_has_its_step_and_an_unknown_one_says_so(string name, string parameters, SignInStep expected)
    {
        await using var host = await StartAsync();
        Challenge(name, parameters);

        var step = (await host.SignInAsync(new Browser(), "jo")).Value;

        Assert.Equal(
            expected, step is SignInStep.MfaCode code ? code with { ExpiresAt = DateTimeOffset.UnixEpoch, ResendAt = null } : step);
    }

    [Fact]
    public async Task An_unknown_challenge_waits_on_its_page_until_the_person_goes_on()
    {
        await using var host = await StartAsync();
        var browser = new Browser();
        Challenge("SOMETHING_NEW", "{}");
        await host.SignInAsync(browser, "jo");

        Assert.IsType<SignInStep.Unsupported>(await host.PendingAsync(browser));
    }

    [Fact]
    public async Task A_choice_of_second_steps_leads_to_the_one_that_was_chosen()
    {
        await using var host = await StartAsync();
        var browser = new Browser();
        Challenge("SELECT_MFA_TYPE", """{"MFAS_CAN_CHOOSE":"[\"SMS_MFA\",\"SOFTWARE_TOKEN_MFA\"]","USER_ID_FOR_SRP":"jo-id"}""");
        var choice = (await host.SignInAsync(browser, "jo")).Is<SignInStep.ChooseMfa>();
        Assert.Equal([MfaMethod.Sms, MfaMethod.AuthenticatorApp], choice.Options);

        Challenge("SOFTWARE_TOKEN_MFA", "{}");
        (await host.VisitAsync(browser, (account, token) => account.Challenges.ChooseMfaAsync(MfaMethod.AuthenticatorApp, token)))
            .Is<SignInStep.MfaCode>();

        var answer = cognito.LastBody.GetProperty("ChallengeResponses");
        Assert.Equal(
            ("jo-id", "SOFTWARE_TOKEN_MFA"), (answer.GetProperty("USERNAME").GetString(), answer.GetProperty("ANSWER").GetString()));
    }

    [Fact]
    public async Task A_new_password_brings_the_attributes_that_were_asked_for_and_no_others()
    {
        await using var host = await StartAsync();
        var browser = new Browser();
        Challenge("NEW_PASSWORD_REQUIRED", """{"userAttributes":"{}","requiredAttributes":"[\"userAttributes.given_name\"]"}""");
        Assert.Equal(["given_name"], (await host.SignInAsync(browser, "jo")).Is<SignInStep.NewPassword>().RequiredAttributes);

        Assert.Equal("given_name", (await AnswerAsync([])).Error?.Attribute);
        Challenge("SMS_MFA", "{}");
        (await AnswerAsync(new() { ["given_name"] = " Jo ", ["email"] = "jo@example.com" })).Is<SignInStep.MfaCode>();

        var names = cognito.LastBody.GetProperty("ChallengeResponses").EnumerateObject().Select(answer => answer.Name);
        Assert.Equal(["NEW_PASSWORD", "USERNAME", "userAttributes.given_name"], names.Order(StringComparer.Ordinal));

        Task<AccountResult<SignInStep>> AnswerAsync(Dictionary<string, string> attributes) =>
            host.VisitAsync(browser, (account, token) => account.Challenges.AnswerNewPasswordAsync("New-Passw0rd!", attributes, token));
    }

    [Theory]
    [InlineData("birthdate", "2990-04-23")]
    [InlineData("website", "example.com")]
    [InlineData("email", "jo")]
    public async Task An_attribute_of_a_new_password_has_to_fit(string attribute, string value)
    {
        await using var host = await StartAsync();
        var browser = new Browser();
        Challenge("NEW_PASSWORD_REQUIRED", $$"""{"userAttributes":"{}","requiredAttributes":"[\"userAttributes.{{attribute}}\"]"}""");
        (await host.SignInAsync(browser, "jo")).Is<SignInStep.NewPassword>();

        Dictionary<string, string> attributes = new() { [attribute] = value };
        var answer = await host.VisitAsync(
            browser, (account, token) => account.Challenges.AnswerNewPasswordAsync("New-Passw0rd!", attributes, token));

        Assert.Equal((AccountErrorKind.InvalidInput, attribute), (answer.Error?.Kind, answer.Error?.Attribute));
    }

    [Fact]
    public async Task An_unknown_challenge_waits_until_the_person_has_read_of_it()
    {
        await using var host = await StartAsync();
        var browser = new Browser();
        Challenge("SOMETHING_NEW", "{}");
        (await host.SignInAsync(browser, "jo")).Is<SignInStep.Unsupported>();
        Assert.IsType<SignInStep.Unsupported>(await host.PendingAsync(browser));

        await host.VisitAsync(browser, async (account, token) =>
        {
            await account.PendingSignIn.StartOverAsync(token);
            return true;
        });

        Assert.Equal(new SignInStep.ReadyToSignIn("jo"), await host.PendingAsync(browser));
    }

    [Fact]
    public async Task A_code_from_a_link_is_tried_once_where_a_code_is_waited_for()
    {
        await using var host = await StartAsync();
        var browser = new Browser();
        await KeepCodeAsync("123 456");
        Assert.Null(await host.PendingAsync(browser));
        Challenge("SMS_MFA", "{}");
        (await host.SignInAsync(browser, "jo")).Is<SignInStep.MfaCode>();
        await KeepCodeAsync("no code");
        Assert.False(Assert.IsType<SignInStep.MfaCode>(await host.PendingAsync(browser)).HasCode);

        await KeepCodeAsync("123 456");
        Assert.True(Assert.IsType<SignInStep.MfaCode>(await host.PendingAsync(browser)).HasCode);
        cognito.Answers(
            """{"__type":"CodeMismatchException","message":"Invalid code or auth state for the user."}""",
            System.Net.HttpStatusCode.BadRequest);
        Assert.Equal(AccountErrorKind.CodeMismatch, (await host.AnswerCodeAsync(browser, "")).Error?.Kind);

        Assert.Equal("123456", cognito.LastBody.GetProperty("ChallengeResponses").GetProperty("SMS_MFA_CODE").GetString());
        Assert.False(Assert.IsType<SignInStep.MfaCode>(await host.PendingAsync(browser)).HasCode);

        Task<bool> KeepCodeAsync(string code) => host.VisitAsync(browser, async (account, token) =>
        {
            await account.CodeLinks.KeepSignInCodeAsync(code, token);
            return true;
        });
    }

    [Fact]
    public async Task A_flow_that_the_app_client_does_not_allow_is_the_operators_mistake()
    {
        await using var host = await StartAsync();
        cognito.Answers(
            """{"__type":"InvalidParameterException","message":"USER_PASSWORD_AUTH flow not enabled for this client"}""",
            System.Net.HttpStatusCode.BadRequest);

        Assert.Equal(AccountErrorKind.Misconfigured, (await host.SignInAsync(new Browser(), "jo")).Error?.Kind);
        Assert.Equal(AccountErrorKind.SignInFailed, (await host.SignInAsync(new Browser(), "jo and friends")).Error?.Kind);
    }

    public void Dispose() => cognito.Dispose();

    private void Challenge(string name, string parameters) =>
        cognito.Answers($$"""{"ChallengeName":"{{name}}","Session":"a-session-of-cognito","ChallengeParameters":{{parameters}}}""");

    private Task<AccountHost> StartAsync() => AccountHost.StartAsync(
        settings: new() { ["AuthFlow"] = "USER_PASSWORD_AUTH" },
        change: services => services.AddSingleton<IAmazonCognitoIdentityProvider>(cognito.Client()));
}
