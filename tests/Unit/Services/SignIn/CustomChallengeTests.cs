using AccountPortal.LocalPool.Pools;
using AccountPortal.Tests.Unit.LocalPool;
using static AccountPortal.Tests.Unit.Services.SignIn.ChoiceHost;

namespace AccountPortal.Tests.Unit.Services.SignIn;

/// <summary>CUSTOM_AUTH: the pool's own questions, at once or after the password.</summary>
public sealed class CustomChallengeTests
{
    private static readonly CustomChallengeDefinition Question = new()
    {
        Parameters = new Dictionary<string, string> { ["question"] = "What is the colour of the sky?" },
        Answer = "Blue",
    };

    [Theory]
    [InlineData(null)]
    [InlineData(TestPools.Secret)]
    public async Task The_question_follows_the_name_and_a_wrong_answer_is_asked_again(string? secret)
    {
        await using var host = await StartAsync(secret: secret);
        var browser = new Browser();

        var step = (await host.BeginAsync(browser, Someone, "/account/profile")).Is<SignInStep.CustomChallenge>();
        Assert.Equal([KeyValuePair.Create("question", "What is the colour of the sky?")], step.Parameters);
        Assert.False(step.HasOtherFactors);

        Assert.Equal(AccountErrorKind.AnswerMismatch, (await host.AnswerQuestionAsync(browser, "Green")).Error?.Kind);
        Assert.Equal(AccountErrorKind.AnswerMismatch, (await host.AnswerQuestionAsync(browser, " ")).Error?.Kind);
        Assert.Equal("/account/profile", (await host.AnswerQuestionAsync(browser, " Blue ")).Is<SignInStep.Completed>().ReturnUrl);
    }

    [Fact]
    public async Task Too_many_wrong_answers_end_the_sign_in()
    {
        await using var host = await StartAsync();
        var browser = new Browser();
        await host.BeginAsync(browser, Someone);
        await host.AnswerQuestionAsync(browser, "Green");
        await host.AnswerQuestionAsync(browser, "Red");

        Assert.Equal(AccountErrorKind.AnswersUsedUp, (await host.AnswerQuestionAsync(browser, "Grey")).Error?.Kind);
        var start = Assert.IsType<SignInStep.ReadyToSignIn>(await host.PendingAsync(browser));
        Assert.Equal((Someone, false), (start.Identifier, start.TimeIsOver));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(TestPools.Secret)]
    public async Task The_question_follows_the_password_where_the_settings_say_so(string? secret)
    {
        await using var host = await StartAsync(secret: secret, beginsWithPassword: true);
        var opening = await host.VisitAsync(
            new Browser(), async (account, token) => await account.SignInPrompts.GetSignInPromptAsync(token));
        Assert.True(opening.AsksPassword);
        var browser = new Browser();
        Assert.Equal(AccountErrorKind.SignInFailed, (await host.SignInAsync(browser, Someone, "Wrong-Passw0rd!")).Error?.Kind);

        (await host.SignInAsync(browser, Someone)).Is<SignInStep.CustomChallenge>();
        (await host.AnswerQuestionAsync(browser, "Blue")).Is<SignInStep.Completed>();
    }

    [Fact]
    public async Task Without_the_password_the_name_comes_alone()
    {
        await using var host = await StartAsync();

        Assert.Equal(
            new SignInPrompt(
                AsksPassword: false, TakesPassword: false, HasOtherFactors: true, OffersPasskey: false, PasskeyDomain: "localhost"),
            await host.VisitAsync(new Browser(), async (account, token) => await account.SignInPrompts.GetSignInPromptAsync(token)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Nobody_is_asked_too_and_no_answer_is_right(bool hides)
    {
        await using var host = await StartAsync(hides);
        var (known, unknown) = (new Browser(), new Browser());

        (await host.BeginAsync(known, Someone)).Is<SignInStep.CustomChallenge>();
        (await host.BeginAsync(unknown, "nobody@example.com")).Is<SignInStep.CustomChallenge>();

        Assert.Equal(known.PendingFor, unknown.PendingFor);
        Assert.Equal(AccountErrorKind.AnswerMismatch, (await host.AnswerQuestionAsync(known, "Green")).Error?.Kind);
        Assert.Equal(AccountErrorKind.AnswerMismatch, (await host.AnswerQuestionAsync(unknown, "Blue")).Error?.Kind);
        foreach (var end in new[] { AccountErrorKind.AnswerMismatch, AccountErrorKind.AnswersUsedUp })
        {
            host.Clock.Advance(TimeSpan.FromMinutes(1));
            Assert.Equal(end, (await host.AnswerQuestionAsync(known, "Red")).Error?.Kind);
            Assert.Equal(end, (await host.AnswerQuestionAsync(unknown, "Red")).Error?.Kind);
            Assert.Equal(known.PendingFor, unknown.PendingFor);
        }
    }

    private static async Task<AccountHost> StartAsync(bool hides = true, string? secret = null, bool beginsWithPassword = false)
    {
        var host = await AccountHost.StartAsync(
            options => options.UsePool(client: client => client with
            {
                AuthFlows = ["ALLOW_CUSTOM_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
                CustomChallenge = Question,
                PreventUserExistenceErrors = hides,
                Secret = secret,
            }),
            new()
            {
                ["AuthFlow"] = "CUSTOM_AUTH",
                ["ClientSecret"] = secret,
                ["CustomAuthBeginsWithPassword"] = beginsWithPassword ? "true" : "false",
            });
        await host.Pool.CreateUserAsync(Someone);
        return host;
    }
}
