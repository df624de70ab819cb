using System.Net;
using AccountPortal.Tests.Unit.Sdk;
using Amazon.CognitoIdentityProvider;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace AccountPortal.Tests.Unit.Portal;

/// <summary>A new password replaces a temporary one, and the pool asks for attributes of every type.</summary>
public sealed class NewPasswordAttributesTests(NewPasswordAttributesTests.AskingPortal portal)
    : IClassFixture<NewPasswordAttributesTests.AskingPortal>
{
    public static TheoryData<string[], string> Newsletter => new() { { ["true", "false"], "true" }, { ["false"], "false" } };

    [Theory]
    [MemberData(nameof(Newsletter))]
    public async Task Each_has_its_input_and_reaches_the_pool_in_its_form(string[] posted, string newsletter)
    {
        using var browser = new PortalBrowser(portal.Address);
        await StartAsync(browser);

        using var page = await browser.GetAsync("/sign-in/new-password");
        var html = await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        string[] inputs = ["type=\"tel\"", "type=\"date\"", "type=\"checkbox\"", "type=\"number\"", "type=\"datetime-local\"", "<textarea"];
        Assert.All(inputs, input => Assert.Contains(input, html, StringComparison.Ordinal));

        portal.Cognito.Answers("""{"ChallengeName":"SMS_MFA","Session":"b","ChallengeParameters":{}}""");
        var location = await SendAsync(
            browser,
            [
                ("phone_number", "+1 (202) 555-0100"), ("birthdate", "1990-04-23"), ("address", " 1 Long Road\r\nSmallville "),
                ("custom:age", "42"),
                ("custom:since", "2020-05-06T07:08"), ("custom:nickname", "Jo"), .. posted.Select(value => ("custom:newsletter", value)),
            ]);

        Assert.Equal("/sign-in/code", location);
        var answers = portal.Cognito.LastBody.GetProperty("ChallengeResponses");
        Assert.Equal(
            ["+12025550100", "1990-04-23", "42", "2020-05-06T07:08:00Z", "Jo", newsletter],
            new[] { "phone_number", "birthdate", "custom:age", "custom:since", "custom:nickname", "custom:newsletter" }
                .Select(name => answers.GetProperty("userAttributes." + name).GetString()));
        Assert.Equal("1 Long Road\nSmallville", answers.GetProperty("userAttributes.address").GetString()!.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task What_does_not_fit_is_told_at_its_field_and_what_does_stays()
    {
        using var browser = new PortalBrowser(portal.Address);
        await StartAsync(browser);
        var before = portal.Cognito.Sent.Count;

        using var answer = await PostAsync(
            browser,
            [
                ("phone_number", "12"), ("birthdate", "2990-01-01"), ("address", "1 Long Road"), ("custom:age", "142"),
                ("custom:since", "soon"), ("custom:nickname", ""), ("custom:newsletter", "false"),
            ]);

        var html = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        string[] sentences =
        [
            "Enter a phone number with its country code", "This date lies in the future.", "Enter a number of at most 120.",
            "Enter a date and a time.", "This is needed.",
        ];
        Assert.All(sentences, sentence => Assert.Contains(sentence, html, StringComparison.Ordinal));
        Assert.Contains("1 Long Road", html, StringComparison.Ordinal);
        Assert.Equal(before, portal.Cognito.Sent.Count);
    }

    private async Task StartAsync(PortalBrowser browser)
    {
        portal.Cognito.Answers(
            """{"ChallengeName":"NEW_PASSWORD_REQUIRED","Session":"a","ChallengeParameters":{"userAttributes":"{}","requiredAttributes":"""
            + """ "[\"userAttributes.phone_number\",\"userAttributes.birthdate\",\"userAttributes.address\","""
            + """\"userAttributes.custom:age\",\"userAttributes.custom:since\",\"userAttributes.custom:nickname\","""
            + """\"userAttributes.custom:newsletter\"]"}}""");
        using var answer = await browser.PostAsync(
            "/sign-in", await browser.TokenAsync("/sign-in"), ("_handler", "sign-in"), ("Input.Username", "jo"),
            ("Input.Password", "Temp-Passw0rd!"));
        Assert.Equal("/sign-in/new-password", answer.Headers.Location?.OriginalString);
    }

    private static async Task<string?> SendAsync(PortalBrowser browser, IEnumerable<(string Name, string Value)> attributes)
    {
        using var answer = await PostAsync(browser, attributes);
        return answer.Headers.Location?.OriginalString;
    }

    private static async Task<HttpResponseMessage> PostAsync(PortalBrowser browser, IEnumerable<(string Name, string Value)> attributes) =>
        await browser.PostAsync(
            "/sign-in/new-password",
            await browser.TokenAsync("/sign-in/new-password"),
            [
                ("_handler", "new-password"), ("Input.Password", "New-Passw0rd!"),
                .. attributes.Select(attribute => ($"Input.Attributes[{attribute.Name}]", attribute.Value)),
            ]);

    /// <summary>A portal whose pool answers as the test says.</summary>
    public sealed class AskingPortal : PortalHost, IPoolDescriptionProvider
    {
        internal FakeCognito Cognito { get; } = new();

        protected override IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string>
        {
            ["Cognito:UserPoolId"] = "eu-central-1_AbCdEfGhI",
            ["Cognito:ClientId"] = "1example23456789",
            ["Cognito:AuthFlow"] = "USER_PASSWORD_AUTH",
        };

        public ValueTask<PoolDescription> GetAsync(CancellationToken cancellationToken) => ValueTask.FromResult(new PoolDescription
        {
            Attributes =
            [
                new("phone_number", PoolAttributeType.String),
                new("birthdate", PoolAttributeType.String),
                new("address", PoolAttributeType.String),
                new("custom:age", PoolAttributeType.Number) { MinValue = 0, MaxValue = 120 },
                new("custom:since", PoolAttributeType.DateTime),
                new("custom:nickname", PoolAttributeType.String) { MaxLength = 20 },
                new("custom:newsletter", PoolAttributeType.Boolean),
            ],
        });

        public override async ValueTask DisposeAsync()
        {
            await base.DisposeAsync();
            Cognito.Dispose();
        }

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureServices(services => services
                .Replace(ServiceDescriptor.Singleton<IPoolDescriptionProvider>(this))
                .Replace(ServiceDescriptor.Singleton<IAmazonCognitoIdentityProvider>(Cognito.Client())));
        }
    }
}
