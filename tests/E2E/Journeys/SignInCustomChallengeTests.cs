using AccountPortal.LocalPool;
using AccountPortal.LocalPool.Pools;
using AccountPortal.Tests.E2E.Pages;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace AccountPortal.Tests.E2E.Journeys;

/// <summary>A pool that asks its own question instead of a password.</summary>
public sealed class SignInCustomChallengeTests(BrowserFixture browser, SignInCustomChallengeTests.Portal portal)
    : IClassFixture<SignInCustomChallengeTests.Portal>
{
    [Theory]
    [MemberData(nameof(Screen.TwoAndOneWithoutScripts), MemberType = typeof(Screen))]
    public Task The_right_answer_signs_in_and_the_last_wrong_one_is_told_as_such(Screen screen) =>
        browser.VisitAsync(portal, screen, async visitor =>
        {
            var person = await portal.Users.CreateAsync();
            await visitor.BeginAsync(person);
            await visitor.SeesAsync("Answer a question");
            await Assertions.Expect(visitor.Page.GetByText("What is the colour of the sky?")).ToBeVisibleAsync();
            foreach (var answer in new[] { "Green", "Red" })
            {
                await AnswerAsync(visitor, answer);
                await Assertions.Expect(visitor.Alert).ToContainTextAsync("That answer is not right");
            }

            await visitor.CheckAsync();
            await AnswerAsync(visitor, "Grey");
            await visitor.SeesAsync("Sign in");
            await Assertions.Expect(visitor.Status).ToContainTextAsync("Your answer was not accepted");
            await Assertions.Expect(new SignInPage(visitor).Name).ToHaveValueAsync(person.Email);

            await visitor.Button("Continue").ClickAsync();
            await AnswerAsync(visitor, "Blue");
            await visitor.SeesAccountAsync("Overview");
        });

    private static async Task AnswerAsync(Visitor visitor, string answer)
    {
        await visitor.Field("Answer").FillAsync(answer);
        await visitor.Button("Sign in").ClickAsync();
    }

    public sealed class Portal : PortalFixture
    {
        protected override IReadOnlyDictionary<string, string> Settings { get; } =
            new Dictionary<string, string> { ["Cognito:AuthFlow"] = "CUSTOM_AUTH" };

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureServices(services => services.Configure<LocalPoolOptions>(options =>
            {
                var demo = DemoPool.Definition;
                options.DemoPool = false;
                options.Pools.Add(demo with
                {
                    Clients =
                    [
                        demo.Clients[0] with
                        {
                            AuthFlows = ["ALLOW_CUSTOM_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
                            CustomChallenge = new()
                            {
                                Parameters = new Dictionary<string, string> { ["question"] = "What is the colour of the sky?" },
                                Answer = "Blue",
                            },
                        },
                    ],
                });
            }));
        }
    }
}
