using AccountPortal.LocalPool;
using AccountPortal.LocalPool.Pools;
using AccountPortal.Tests.E2E.Pages;
using Amazon.CognitoIdentityProvider;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace AccountPortal.Tests.E2E.Journeys;

/// <summary>A pool that requires MFA and a date of birth, with users who have neither yet.</summary>
public sealed class SignInMfaSetupTests(BrowserFixture browser, SignInMfaSetupTests.Portal portal)
    : IClassFixture<SignInMfaSetupTests.Portal>
{
    [Theory]
    [MemberData(nameof(Screen.TwoAndOneWithoutScripts), MemberType = typeof(Screen))]
    public Task Codes_by_text_message_are_set_up_on_the_way_in(Screen screen) => browser.VisitAsync(portal, screen, async visitor =>
    {
        var phone = Person.NewPhone();
        var person = await portal.Users.CreateAsync();
        await (await new SignInPage(visitor).OpenAsync()).SignInAsync(person);
        await visitor.SeesAsync("Set up your second step");
        await visitor.Link("A code from your authenticator app").ClickAsync();
        await visitor.Link("Choose another second step").ClickAsync();
        await visitor.Link("A code by text message").ClickAsync();
        await visitor.SeesAsync("Set up your second step");
        await visitor.Field("Phone number").FillAsync(phone);
        await visitor.Button("Send a code").ClickAsync();
        await visitor.SeesAsync("Enter your code");
        await visitor.Field("Code").FillAsync(await portal.Users.Inbox.CodeAsync(phone));
        await visitor.Button("Sign in").ClickAsync();

        await visitor.SeesAccountAsync("Overview");
    });

    [Theory]
    [MemberData(nameof(Screen.Two), MemberType = typeof(Screen))]
    public Task Codes_by_email_and_an_app_are_set_up_on_the_way_in(Screen screen) => browser.VisitAsync(portal, screen, async visitor =>
    {
        var address = Person.Unknown().Email;
        var person = await portal.Users.CreateByNumberAsync();
        await portal.DemandAsync(email: true);
        await (await new SignInPage(visitor).OpenAsync()).SignInAsync(person);
        await visitor.SeesAsync("Set up your second step");
        await visitor.Link("A code by email").ClickAsync();
        await visitor.SeesAsync("Set up your second step");
        await visitor.Field("Email").FillAsync(address);
        await visitor.Button("Send a code").ClickAsync();
        await visitor.SeesAsync("Enter your code");
        await visitor.Field("Code").FillAsync(await portal.Users.Inbox.CodeAsync(address));
        await visitor.Button("Sign in").ClickAsync();
        await visitor.SeesAccountAsync("Overview");
        await visitor.Row("Sign out here").ButtonIn("Sign out").ClickAsync();
        await visitor.SeesAsync("Sign in");

        await portal.DemandAsync(email: false);
        person = await portal.Users.CreateAsync();
        await new SignInPage(visitor).SignInAsync(person);
        await visitor.SeesAsync("Set up your second step");
        await visitor.Link("A code from your authenticator app").ClickAsync();
        await visitor.SeesAsync("Set up your second step");
        var app = new Authenticator(await visitor.Page.Locator(".secret-key").InnerTextAsync(), portal.Clock);
        await visitor.Field("Code that the app shows").FillAsync(app.WrongCode());
        await visitor.Button("Turn it on and sign in").ClickAsync();
        await Assertions.Expect(visitor.Page.GetByText("That code does not fit")).ToBeVisibleAsync();
        await visitor.Field("Code that the app shows").FillAsync(app.NextCode());
        await visitor.Button("Turn it on and sign in").ClickAsync();
        await visitor.SeesAccountAsync("Overview");
    });

    [Fact]
    public Task Whoever_was_invited_adds_what_the_pool_wants_to_know_and_a_second_step() =>
        browser.VisitAsync(portal, Screen.PhoneDark, async visitor =>
        {
            var person = await portal.Users.CreateWithTemporaryPasswordAsync();
            await (await new SignInPage(visitor).OpenAsync()).SignInAsync(person);
            await visitor.SeesAsync("Choose your password");
            await visitor.Field("New password").FillAsync(Person.NewPassword());
            await visitor.Button("Set the password and sign in").ClickAsync();
            await Assertions.Expect(visitor.Page.GetByText("This is needed.")).ToBeVisibleAsync();
            await visitor.CheckAsync();

            await visitor.Field("Date of birth").FillAsync("1990-12-10");
            await visitor.Field("New password").FillAsync(Person.NewPassword());
            await visitor.Button("Set the password and sign in").ClickAsync();
            await visitor.SeesAsync("Set up your second step");
            var user = await portal.Users.Cognito.AdminGetUserAsync(
                new() { UserPoolId = DemoPool.Id, Username = person.Email }, TestContext.Current.CancellationToken);
            Assert.Equal("1990-12-10", user.UserAttributes.Find(attribute => attribute.Name == "birthdate")?.Value);
        });

    public sealed class Portal : PortalFixture
    {
        /// <summary>Whether MFA may be a code by email or text message; an app always works.</summary>
        public Task DemandAsync(bool email) => Users.Cognito.SetUserPoolMfaConfigAsync(new()
        {
            UserPoolId = DemoPool.Id,
            MfaConfiguration = UserPoolMfaType.ON,
            SoftwareTokenMfaConfiguration = new() { Enabled = true },
            EmailMfaConfiguration = email ? new() : null,
            SmsMfaConfiguration = email ? null : new() { SmsConfiguration = new() { SnsCallerArn = "arn:aws:iam::123456789012:role/sms" } },
        });

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureServices(services => services.Configure<LocalPoolOptions>(options =>
            {
                options.DemoPool = false;
                options.Pools.Add(DemoPool.Definition with
                {
                    Mfa = MfaConfiguration.On,
                    EmailMfa = false,
                    AllowedFirstAuthFactors = ["PASSWORD"],
                    AccountRecovery = ["admin_only"],
                    Schema =
                    [
                        .. DemoPool.Definition.Schema.Where(attribute => attribute.Name != "birthdate"),
                        new() { Name = "birthdate", Required = true, MinLength = 10, MaxLength = 10 },
                    ],
                });
            }));
        }
    }
}
