using AccountPortal.Tests.Unit.LocalPool;
using static AccountPortal.Tests.Unit.Services.SignIn.ChoiceHost;

namespace AccountPortal.Tests.Unit.Services.SignIn;

/// <summary>USER_AUTH with an app client that reveals who exists: the portal does not pass it on.</summary>
public sealed class StrangerTests
{
    private const string Nobody = "snowman@example.com";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Nobody_can_choose_as_people_can_and_nothing_is_ever_right(bool hides)
    {
        await using var host = await StartAsync(hides);
        var (known, unknown) = (new Browser(), new Browser());

        Assert.Equal(Shape(await host.BeginAsync(known, Someone)), Shape(await host.BeginAsync(unknown, Nobody)));
        Assert.Equal(known.PendingFor, unknown.PendingFor);
        Assert.Equal(
            Shape(await host.ChooseAsync(known, FirstFactor.EmailCode)), Shape(await host.ChooseAsync(unknown, FirstFactor.EmailCode)));
        Assert.Equal(known.PendingFor, unknown.PendingFor);
        Assert.Equal(
            Shape(await host.AnswerOneTimeCodeAsync(known, "00000000")), Shape(await host.AnswerOneTimeCodeAsync(unknown, "00000000")));
        Assert.Equal(
            Shape(await host.ChooseAsync(known, FirstFactor.EmailCode)), Shape(await host.ChooseAsync(unknown, FirstFactor.EmailCode)));
        Assert.Equal(Shape(await host.ChooseOtherAsync(known)), Shape(await host.ChooseOtherAsync(unknown)));
        Assert.Equal(
            Shape(await host.ChooseAsync(known, FirstFactor.Password)), Shape(await host.ChooseAsync(unknown, FirstFactor.Password)));
        Assert.Equal(known.PendingFor, unknown.PendingFor);
        Assert.Equal(
            Shape(await host.AnswerPasswordAsync(known, "Wrong-Passw0rd!")),
            Shape(await host.AnswerPasswordAsync(unknown, "Wrong-Passw0rd!")));
        Assert.Empty(await host.Pool.InboxAsync(Nobody));
    }

    [Fact]
    public async Task Who_is_not_let_in_looks_like_anybody()
    {
        await using var host = await StartAsync(hides: false);
        await CreateAsync(host, "AdminDisableUser", Nobody);
        var (known, locked) = (new Browser(), new Browser());

        Assert.Equal(Shape(await host.BeginAsync(known, Someone)), Shape(await host.BeginAsync(locked, Nobody)));
        await host.ChooseAsync(known, FirstFactor.Password);
        await host.ChooseAsync(locked, FirstFactor.Password);
        Assert.Equal(
            Shape(await host.AnswerPasswordAsync(known, "Wrong-Passw0rd!")),
            Shape(await host.AnswerPasswordAsync(locked, "Wrong-Passw0rd!")));
    }

    [Fact]
    public async Task A_decoy_is_the_same_each_time()
    {
        await using var host = await StartAsync(hides: false);

        foreach (var name in Enumerable.Range(0, 8).Select(number => $"nobody-{number}@example.com"))
        {
            var first = (await host.BeginAsync(new Browser(), name)).Is<SignInStep.ChooseFactor>().Options;
            Assert.Equal(first, (await host.BeginAsync(new Browser(), name)).Is<SignInStep.ChooseFactor>().Options);
            Assert.Contains(FirstFactor.Password, first);
        }
    }

    [Theory]
    [InlineData("ghost", "+12025550199", FirstFactor.SmsCode, "+*******0199")]
    [InlineData("mail", "Ghost@Example.com", FirstFactor.EmailCode, "g***@e***")]
    public async Task A_code_for_nobody_seems_to_go_to_what_was_typed(string kind, string name, FirstFactor factor, string destination)
    {
        await using var host = await StartAsync(hides: false);
        var browser = new Browser();
        await host.BeginAsync(browser, name);

        var step = (await host.ChooseAsync(browser, factor)).Is<SignInStep.OneTimeCode>();

        Assert.True(step.Destination == destination, kind);
        Assert.Equal(AccountErrorKind.CodeMismatch, (await host.AnswerOneTimeCodeAsync(browser, "12345678")).Error?.Kind);
        Assert.Equal(step, await host.PendingAsync(browser));
    }

    [Fact]
    public async Task An_account_that_waits_for_its_code_is_told_after_the_right_password_alone()
    {
        await using var host = await StartAsync(hides: false);
        await host.SignUpAsync(new Browser(), "new@example.com");
        var browser = new Browser();
        await host.BeginAsync(browser, "new@example.com");
        await host.ChooseAsync(browser, FirstFactor.Password);

        Assert.Equal(AccountErrorKind.SignInFailed, (await host.AnswerPasswordAsync(browser, "Wrong-Passw0rd!")).Error?.Kind);
        (await host.AnswerPasswordAsync(browser)).Is<SignInStep.ConfirmAccount>();
    }

    [Fact]
    public async Task That_a_password_has_to_be_reset_is_not_told_to_whoever_types_a_name()
    {
        await using var host = await StartAsync(hides: false);
        await CreateAsync(host, "AdminResetUserPassword", Nobody);
        var (known, reset) = (new Browser(), new Browser());

        Assert.Equal(Shape(await host.BeginAsync(known, Someone)), Shape(await host.BeginAsync(reset, Nobody)));
        await host.ChooseAsync(reset, FirstFactor.Password);

        // The pool says so before it sees any password, as in every flow.
        (await host.AnswerPasswordAsync(reset)).Is<SignInStep.ResetPassword>();
    }

    private static async Task CreateAsync(AccountHost host, string fate, string name)
    {
        await host.Pool.CreateUserAsync(name);
        await host.Pool.CallAsync(fate, new() { ["UserPoolId"] = "local_demo", ["Username"] = name });
    }

    // Without passkeys: every other decoy seems to have one.
    private static Task<AccountHost> StartAsync(bool hides) => ChoiceHost.StartAsync(
        pool => pool with { AllowedFirstAuthFactors = ["PASSWORD", "EMAIL_OTP", "SMS_OTP"], WebAuthn = null },
        client => client with { PreventUserExistenceErrors = hides });

    // Everything except the identity.
    private static string Shape(AccountResult<SignInStep> result) => result.Value switch
    {
        null => $"{result.Error!.Kind}",
        SignInStep.ChooseFactor choice => $"choice of {string.Join(", ", choice.Options)}, {choice.HasOtherFactors}",
        SignInStep.OneTimeCode code =>
            $"{code with { Destination = code.Destination?.Length.ToString(System.Globalization.CultureInfo.InvariantCulture) }}",
        SignInStep.Password password => $"password, {password.HasOtherFactors}",
        var other => other.GetType().Name,
    };
}
