using AccountPortal.LocalPool;
using AccountPortal.LocalPool.Pools;
using AccountPortal.Tests.E2E.Pages;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace AccountPortal.Tests.E2E.Journeys;

/// <summary>A pool that demands a second step of people who have none yet.</summary>
public sealed class EnrolmentTests(BrowserFixture browser, EnrolmentTests.Portal portal) : IClassFixture<EnrolmentTests.Portal>
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

    public sealed class Portal : PortalFixture
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureServices(services => services.Configure<LocalPoolOptions>(options =>
            {
                options.DemoPool = false;
                options.Pools.Add(DemoPool.Definition with { Mfa = MfaMode.On, EmailMfa = false, AllowedFirstAuthFactors = ["PASSWORD"] });
            }));
        }
    }
}
