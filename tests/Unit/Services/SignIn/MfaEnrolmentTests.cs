using AccountPortal.LocalPool.Pools;
using AccountPortal.Tests.Unit.LocalPool;
using AccountPortal.Tests.Unit.Sdk;
using Amazon.CognitoIdentityProvider;
using Microsoft.Extensions.DependencyInjection;
using MfaMode = AccountPortal.LocalPool.Pools.MfaConfiguration;

namespace AccountPortal.Tests.Unit.Services.SignIn;

/// <summary>A pool that requires MFA, and a user who has none yet.</summary>
public sealed class MfaEnrolmentTests
{
    private const string Jo = "jo";
    private const string Address = "jo@example.com";
    private const string Phone = "+12025550177";

    [Fact]
    public async Task What_the_pool_allows_can_be_chosen_the_app_first()
    {
        await using var host = await StartAsync();

        var step = (await host.SignInAsync(new Browser(), Jo)).Is<SignInStep.MfaSetup>();

        Assert.Equal([MfaMethod.AuthenticatorApp, MfaMethod.Sms, MfaMethod.Email], step.Options);
    }

    [Fact]
    public async Task Codes_by_email_are_set_up_by_the_code_that_goes_there()
    {
        await using var host = await StartAsync();
        var browser = new Browser();
        (await host.SignInAsync(browser, Jo, returnUrl: "/account/mfa")).Is<SignInStep.MfaSetup>();
        Assert.Equal(AccountErrorKind.InvalidInput, (await EmailAsync(host, browser, "no address")).Error?.Kind);

        var step = (await EmailAsync(host, browser, $" {Address} ")).Is<SignInStep.MfaCode>();
        Assert.Equal((MfaMethod.Email, "j***@e***"), (step.Method, step.Destination));
        Assert.Equal(AccountErrorKind.CodeMismatch, (await host.AnswerCodeAsync(browser, "000000")).Error?.Kind);

        var done = (await host.AnswerCodeAsync(browser, await host.CodeSentToAsync(Address))).Is<SignInStep.Completed>();
        Assert.Equal("/account/mfa", done.ReturnUrl);
        Assert.Equal(MfaMethod.Email, (await host.SignInAsync(new Browser(), Jo)).Is<SignInStep.MfaCode>().Method);
    }

    [Fact]
    public async Task A_new_code_goes_to_the_address_that_is_being_set_up()
    {
        await using var host = await StartAsync();
        var browser = new Browser();
        (await host.SignInAsync(browser, Jo)).Is<SignInStep.MfaSetup>();
        (await EmailAsync(host, browser, Address)).Is<SignInStep.MfaCode>();
        var first = await host.CodeSentToAsync(Address);
        host.Clock.Advance(TimeSpan.FromSeconds(30));

        (await host.VisitAsync(browser, (account, token) => account.NewCodes.SendNewCodeAsync(null, token))).Is<SignInStep.MfaCode>();

        var second = await host.CodeSentToAsync(Address);
        Assert.NotEqual(first, second);
        (await host.AnswerCodeAsync(browser, second)).Is<SignInStep.Completed>();
    }

    [Fact]
    public async Task Who_has_looked_at_the_app_can_still_take_the_email()
    {
        await using var host = await StartAsync();
        var browser = new Browser();
        (await host.SignInAsync(browser, Jo)).Is<SignInStep.MfaSetup>();
        Assert.True((await host.VisitAsync(browser, (account, token) => account.MfaSetup.GetSignInAuthenticatorAsync(token))).Succeeded);

        (await EmailAsync(host, browser, Address)).Is<SignInStep.MfaCode>();
    }

    [Fact]
    public async Task A_phone_number_is_entered_by_the_portals_rights_and_proven_by_its_code()
    {
        await using var host = await StartAsync();
        var browser = new Browser();
        (await host.SignInAsync(browser, Jo, returnUrl: "/account/mfa")).Is<SignInStep.MfaSetup>();
        Assert.Equal(AccountErrorKind.InvalidInput, (await PhoneAsync(host, browser, "12")).Error?.Kind);

        Assert.Equal(MfaMethod.Sms, (await PhoneAsync(host, browser, "+1 202 555 0177")).Is<SignInStep.MfaCode>().Method);

        Assert.NotEqual("true", await AttributeAsync(host, "phone_number_verified"));
        Assert.Equal(
            "/account/mfa", (await host.AnswerCodeAsync(browser, await host.CodeSentToAsync(Phone))).Is<SignInStep.Completed>().ReturnUrl);
        Assert.Equal("true", await AttributeAsync(host, "phone_number_verified"));
    }

    [Fact]
    public async Task Where_no_password_is_held_the_person_signs_in_once_more()
    {
        await using var host = await StartAsync(change: services => services.Configure<SignInOptions>(options => options.NewCodes = false));
        var browser = new Browser();
        (await host.SignInAsync(browser, Jo, returnUrl: "/account/mfa")).Is<SignInStep.MfaSetup>();

        var ready = (await PhoneAsync(host, browser, Phone)).Is<SignInStep.ReadyToSignIn>();

        Assert.Equal((Jo, false), (ready.Identifier, ready.TimeIsOver));
        Assert.Equal(MfaMethod.Sms, (await host.SignInAsync(browser, Jo)).Is<SignInStep.MfaCode>().Method);
    }

    [Fact]
    public async Task A_number_that_came_meanwhile_is_not_replaced()
    {
        await using var host = await StartAsync();
        var browser = new Browser();
        (await host.SignInAsync(browser, Jo)).Is<SignInStep.MfaSetup>();
        await host.Pool.CallAsync("AdminUpdateUserAttributes", new()
        {
            ["UserPoolId"] = "local_demo",
            ["Username"] = Jo,
            ["UserAttributes"] = PoolClientExtensions.Attributes(("phone_number", "+12025550188")),
        });

        (await PhoneAsync(host, browser, Phone)).Is<SignInStep.MfaCode>();

        Assert.Equal("+12025550188", await AttributeAsync(host, "phone_number"));
    }

    [Fact]
    public async Task Without_rights_it_takes_somebody_else_and_the_other_ways_stay_open()
    {
        await using var host = await StartAsync(change: services =>
            services.AddKeyedSingleton<IAmazonCognitoIdentityProvider>(CognitoClients.Admin, (_, _) => null!));
        var browser = new Browser();
        (await host.SignInAsync(browser, Jo)).Is<SignInStep.MfaSetup>();

        Assert.False(await OffersPhonesAsync(host));
        Assert.Equal(AccountErrorKind.NeedsAdministrator, (await PhoneAsync(host, browser, Phone)).Error?.Kind);
        (await EmailAsync(host, browser, Address)).Is<SignInStep.MfaCode>();
    }

    [Fact]
    public async Task What_AWS_refuses_is_not_offered_again_for_a_while()
    {
        using var denying = new FakeCognito();
        for (var call = 0; call < 12; call++)
        {
            denying.Answers(
                """{"__type":"AccessDeniedException","Message":"not authorized to perform"}""", System.Net.HttpStatusCode.BadRequest);
        }

        await using var host = await StartAsync(change: services =>
            services.AddKeyedSingleton<IAmazonCognitoIdentityProvider>(
                CognitoClients.Admin, denying.Client(new Amazon.Runtime.BasicAWSCredentials("a", "b"))));
        var browser = new Browser();
        (await host.SignInAsync(browser, Jo)).Is<SignInStep.MfaSetup>();
        Assert.True(await OffersPhonesAsync(host));

        Assert.Equal(AccountErrorKind.NeedsAdministrator, (await PhoneAsync(host, browser, Phone)).Error?.Kind);

        Assert.False(await OffersPhonesAsync(host));
        host.Clock.Advance(TimeSpan.FromMinutes(10));
        Assert.True(await OffersPhonesAsync(host));
    }

    [Fact]
    public async Task A_number_that_would_wait_for_its_verification_is_not_offered()
    {
        await using var host = await StartAsync(pool => pool with { VerifyBeforeUpdate = ["email", "phone_number"] });

        Assert.False(await OffersPhonesAsync(host));
    }

    [Fact]
    public async Task An_address_that_is_too_long_for_the_pool_is_refused_before_the_pool_is_asked()
    {
        await using var host = await StartAsync(pool => pool with { Schema = [new() { Name = "email", MaxLength = 10 }] });
        var browser = new Browser();
        (await host.SignInAsync(browser, Jo)).Is<SignInStep.MfaSetup>();

        var error = (await EmailAsync(host, browser, Address)).Error;

        Assert.Equal((AccountErrorKind.InvalidInput, "email", null), (error?.Kind, error?.Attribute, error?.Code));
    }

    [Fact]
    public async Task What_the_pool_does_not_allow_is_refused()
    {
        await using var host = await StartAsync(pool => pool with { SmsMfa = false, EmailMfa = false });
        var browser = new Browser();
        Assert.Equal([MfaMethod.AuthenticatorApp], (await host.SignInAsync(browser, Jo)).Is<SignInStep.MfaSetup>().Options);

        Assert.Equal(AccountErrorKind.MfaUnavailable, (await PhoneAsync(host, browser, Phone)).Error?.Kind);
        Assert.Equal(AccountErrorKind.MfaUnavailable, (await EmailAsync(host, browser, Address)).Error?.Kind);
    }

    private static async Task<AccountHost> StartAsync(
        Func<PoolDefinition, PoolDefinition>? pool = null, Action<IServiceCollection>? change = null)
    {
        var host = await AccountHost.StartAsync(
            options => options.UsePool(
                demo => Demanding(pool is null ? demo : pool(demo with { SmsMfa = true, EmailMfa = true }), pool is null)),
            change: change);
        await host.Pool.CreateUserAsync(Jo);
        return host;
    }

    private static PoolDefinition Demanding(PoolDefinition pool, bool everything) => pool with
    {
        Mfa = MfaMode.On,
        EmailMfa = everything || pool.EmailMfa,
        AllowedFirstAuthFactors = ["PASSWORD"],
        UsernameAttributes = [],
    };

    private static Task<bool> OffersPhonesAsync(AccountHost host) =>
        host.Get<ISignInAssistance>().SetsPhoneNumbersAsync(TestContext.Current.CancellationToken).AsTask();

    private static async Task<string?> AttributeAsync(AccountHost host, string name)
    {
        var user = await host.Pool.CallAsync("AdminGetUser", new() { ["UserPoolId"] = "local_demo", ["Username"] = Jo });
        return (string?)user["UserAttributes"]!.AsArray().FirstOrDefault(attribute => (string)attribute!["Name"]! == name)?["Value"];
    }

    private static Task<AccountResult<SignInStep>> EmailAsync(AccountHost host, Browser browser, string address) =>
        host.VisitAsync(browser, (account, token) => account.MfaAddressSetup.SetUpSignInEmailAsync(address, token));

    private static Task<AccountResult<SignInStep>> PhoneAsync(AccountHost host, Browser browser, string number) =>
        host.VisitAsync(browser, (account, token) => account.MfaAddressSetup.SetUpSignInPhoneAsync(number, token));
}
