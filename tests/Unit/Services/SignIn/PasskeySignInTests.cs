using System.Buffers.Text;
using System.Text;
using System.Text.Json.Nodes;
using AccountPortal.Tests.Unit.LocalPool;
using static AccountPortal.Tests.Unit.LocalPool.PoolClientExtensions;
using static AccountPortal.Tests.Unit.Services.SignIn.ChoiceHost;

namespace AccountPortal.Tests.Unit.Services.SignIn;

/// <summary>Signing in with a passkey, from the browser's list or by name; only the pool verifies it.</summary>
public sealed class PasskeySignInTests : IDisposable
{
    private readonly SoftwareAuthenticator authenticator = new() { Origin = "http://localhost:5080", RelyingPartyId = "localhost" };

    [Theory]
    [InlineData(null)]
    [InlineData(TestPools.Secret)]
    public async Task Somebody_with_a_passkey_is_offered_it_first_and_signs_in_with_it(string? secret)
    {
        await using var host = await StartAsync(secret);
        await RegisterAsync(host);
        var browser = new Browser();
        var choice = (await host.BeginAsync(browser, Someone, "/account/mfa")).Is<SignInStep.ChooseFactor>();
        Assert.Equal([FirstFactor.Passkey, FirstFactor.Password, FirstFactor.EmailCode], choice.Options);

        var step = (await host.ChooseAsync(browser, FirstFactor.Passkey)).Is<SignInStep.Passkey>();
        var completed = (await host.AnswerPasskeyAsync(browser, Signed(step))).Is<SignInStep.Completed>();

        Assert.Equal("/account/mfa", completed.ReturnUrl);
        Assert.Equal(Someone, browser.SignedInBy);
    }

    [Fact]
    public async Task A_passkey_that_the_browser_found_says_whom_to_ask_for_it()
    {
        await using var host = await StartAsync();
        await RegisterAsync(host);
        var browser = new Browser();

        var step = (await PickAsync(host, browser, authenticator.UserHandle!)).Is<SignInStep.Passkey>();

        Assert.True(step.HasOtherFactors);
        Assert.Equal(authenticator.CredentialId, (string?)JsonNode.Parse(step.OptionsJson)!["allowCredentials"]![0]!["id"]);
        Assert.Null((await host.ChooseOtherAsync(browser)).Is<SignInStep.ChooseFactor>().Identifier);
        step = (await host.ChooseAsync(browser, FirstFactor.Passkey)).Is<SignInStep.Passkey>();
        (await host.AnswerPasskeyAsync(browser, Signed(step))).Is<SignInStep.Completed>();
    }

    [Fact]
    public async Task A_passkey_that_was_made_here_is_known_by_its_id()
    {
        await using var host = await StartAsync();
        await RegisterAsync(host);
        await host.Get<IPasskeyRecords>()
            .SaveAsync("sub", authenticator.CredentialId, new(Someone, null, null), TestContext.Current.CancellationToken);
        var browser = new Browser();

        var step = (await PickAsync(host, browser, "")).Is<SignInStep.Passkey>();
        (await host.AnswerPasskeyAsync(browser, Signed(step))).Is<SignInStep.Completed>();

        var records = await host.Get<IPasskeyRecords>().ReadAsync(
            "sub", [authenticator.CredentialId], TestContext.Current.CancellationToken);
        var record = records.Values.Single();
        Assert.Equal(host.Clock.GetUtcNow(), record.LastUsedAt!.Value, TimeSpan.FromSeconds(1));
    }

    [Theory]
    [InlineData("")]
    [InlineData("_w")]
    [InlineData("not base64url")]
    public async Task A_passkey_that_tells_nobody_is_refused(string handle)
    {
        await using var host = await StartAsync();

        Assert.Equal(AccountErrorKind.PasskeyRefused, (await PickAsync(host, new Browser(), handle)).Error?.Kind);
    }

    [Fact]
    public async Task Whoever_claims_somebodys_handle_gets_no_further_than_the_question()
    {
        await using var host = await StartAsync();
        await RegisterAsync(host);
        using var thief = new SoftwareAuthenticator
        {
            Origin = "http://localhost:5080",
            RelyingPartyId = "localhost",
            UserHandle = authenticator.UserHandle,
        };
        var browser = new Browser();
        var step = (await PickAsync(host, browser, authenticator.UserHandle!)).Is<SignInStep.Passkey>();

        var answer = await host.AnswerPasskeyAsync(browser, thief.Sign(JsonNode.Parse(step.OptionsJson)!).ToJsonString());

        Assert.Equal(AccountErrorKind.PasskeyRefused, answer.Error?.Kind);
        Assert.Null(browser.Tokens);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("""{"id":"a"}""")]
    [InlineData("not json")]
    public async Task After_a_refusal_the_step_asks_anew(string nonsense)
    {
        await using var host = await StartAsync();
        await RegisterAsync(host);
        var browser = new Browser();
        await host.BeginAsync(browser, Someone, preferred: FirstFactor.Passkey);
        Assert.Equal(AccountErrorKind.PasskeyRefused, (await host.AnswerPasskeyAsync(browser, nonsense)).Error?.Kind);
        authenticator.Origin = "https://elsewhere.example";
        var step = Assert.IsType<SignInStep.Passkey>(await host.PendingAsync(browser));
        Assert.Equal(AccountErrorKind.PasskeyRefused, (await host.AnswerPasskeyAsync(browser, Signed(step))).Error?.Kind);

        authenticator.Origin = "http://localhost:5080";
        var next = Assert.IsType<SignInStep.Passkey>(await host.PendingAsync(browser));
        Assert.NotEqual(step.OptionsJson, next.OptionsJson);
        (await host.AnswerPasskeyAsync(browser, Signed(next))).Is<SignInStep.Completed>();
    }

    [Fact]
    public async Task Whoever_asks_for_a_passkey_and_has_none_is_told_the_other_ways()
    {
        await using var host = await StartAsync();

        var step = (await host.BeginAsync(new Browser(), Someone, preferred: FirstFactor.Passkey)).Is<SignInStep.ChooseFactor>();

        Assert.True(step.PasskeyIsMissing);
        Assert.Equal([FirstFactor.Password, FirstFactor.EmailCode], step.Options);
    }

    [Fact]
    public async Task A_passkey_for_nobody_is_asked_for_in_the_same_form_and_never_accepted()
    {
        await using var host = await ChoiceHost.StartAsync(client: client => client with { PreventUserExistenceErrors = false });
        await RegisterAsync(host);
        var (known, unknown) = (new Browser(), new Browser());
        var name = await NobodyWithPasskeyAsync(host);

        var real = (await host.BeginAsync(known, Someone, preferred: FirstFactor.Passkey)).Is<SignInStep.Passkey>();
        var decoy = (await host.BeginAsync(unknown, name, preferred: FirstFactor.Passkey)).Is<SignInStep.Passkey>();

        Assert.Equal(real.OptionsJson.Length, decoy.OptionsJson.Length);
        Assert.Equal(Members(real), Members(decoy));
        Assert.Equal(known.PendingFor, unknown.PendingFor);
        Assert.Equal(AccountErrorKind.PasskeyRefused, (await host.AnswerPasskeyAsync(unknown, Signed(decoy))).Error?.Kind);
        Assert.IsType<SignInStep.Passkey>(await host.PendingAsync(unknown));
    }

    [Fact]
    public async Task A_passkey_proves_again_who_it_is()
    {
        await using var host = await StartAsync();
        await RegisterAsync(host);
        var browser = new Browser();
        var step = (await host.BeginAsync(browser, Someone, preferred: FirstFactor.Passkey)).Is<SignInStep.Passkey>();
        (await host.AnswerPasskeyAsync(browser, Signed(step))).Is<SignInStep.Completed>();

        (await host.VisitAsync(browser, (account, token) => account.FirstFactors.BeginReauthenticationAsync("/account/mfa", token)))
            .Is<SignInStep.ChooseFactor>();
        step = (await host.ChooseAsync(browser, FirstFactor.Passkey)).Is<SignInStep.Passkey>();
        Assert.True((await host.AnswerPasskeyAsync(browser, Signed(step))).Is<SignInStep.Completed>().Reauthenticates);
        Assert.Equal(1, browser.Confirmations);
    }

    public void Dispose() => authenticator.Dispose();

    private static Task<AccountHost> StartAsync(string? secret = null) => ChoiceHost.StartAsync(secret: secret);

    private static async Task<string> NobodyWithPasskeyAsync(AccountHost host)
    {
        foreach (var name in Enumerable.Range(0, 64).Select(number => $"nobody-{number}@example.com"))
        {
            if ((await host.BeginAsync(new Browser(), name)).Value is SignInStep.ChooseFactor { Options: [FirstFactor.Passkey, ..] })
            {
                return name;
            }
        }

        throw new InvalidOperationException("Of 64 names none seems to have a passkey.");
    }

    private static IEnumerable<string> Members(SignInStep.Passkey step) =>
        JsonNode.Parse(step.OptionsJson)!.AsObject().Select(member => member.Key);

    private string Signed(SignInStep.Passkey step) => authenticator.Sign(JsonNode.Parse(step.OptionsJson)!).ToJsonString();

    private Task<AccountResult<SignInStep>> PickAsync(AccountHost host, Browser browser, string handle) =>
        host.VisitAsync(
            browser, (account, token) => account.PasskeySignIn.BeginPasskeySignInAsync(handle, authenticator.CredentialId, null, token));

    // Outside the portal, as another application of the pool does.
    private async Task RegisterAsync(AccountHost host)
    {
        var browser = new Browser();
        await host.BeginAsync(browser, Someone);
        await host.ChooseAsync(browser, FirstFactor.Password);
        (await host.AnswerPasswordAsync(browser)).Is<SignInStep.Completed>();
        var token = browser.Tokens!.AccessToken;
        var options = (await host.Pool.CallAsync("StartWebAuthnRegistration", Bearer(token)))["CredentialCreationOptions"]!;
        await host.Pool.CallAsync("CompleteWebAuthnRegistration", Bearer(token, ("Credential", authenticator.Register(options))));
        Assert.Equal(36, Encoding.UTF8.GetString(Base64Url.DecodeFromChars(authenticator.UserHandle!)).Length);
    }
}
