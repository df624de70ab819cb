using AccountPortal.Tests.Unit.LocalPool;
using static AccountPortal.Tests.Unit.LocalPool.PoolClientExtensions;
using static AccountPortal.Tests.Unit.Services.Passkeys.PasskeyHost;

namespace AccountPortal.Tests.Unit.Services.Passkeys;

/// <summary>The passkeys of a user against the local pool, with an authenticator that signs for real.</summary>
[Trait("Speed", "Slow")]
public sealed class PasskeyServiceTests
{
    private const string Client = "account-portal";
    private const string Demo = "demo@example.com";

    [Fact]
    public async Task A_passkey_is_made_named_used_and_removed()
    {
        await using var host = await AccountHost.StartAsync();
        var browser = await host.SignedInAsync(Demo);
        using var authenticator = Authenticator();

        Assert.Null(await AddAsync(host, browser, authenticator));
        Assert.Null(await host.UseAsync<IPasskeyService, AccountError?>(
            browser, (passkeys, token) => passkeys.RenameAsync(authenticator.CredentialId, " Work laptop ", token)));
        await host.Get<IPasskeyRecords>().MarkUsedAsync(authenticator.CredentialId, TestContext.Current.CancellationToken);

        var passkey = Assert.Single((await ListAsync(host, browser)).Passkeys);
        Assert.Equal(("Work laptop", "iCloud Keychain", "localhost"), (passkey.Name, passkey.Provider, passkey.Domain));
        Assert.Equal(browser.Client, passkey.MadeWith);
        Assert.Equal(host.Clock.GetUtcNow().ToUnixTimeMilliseconds(), passkey.LastUsedAt?.ToUnixTimeMilliseconds());
        Assert.NotNull(await FindUserAsync(host, authenticator));

        Assert.Null(await RemoveAsync(host, browser, authenticator));
        Assert.Empty((await ListAsync(host, browser)).Passkeys);
        Assert.Null(await FindUserAsync(host, authenticator));
        Assert.Equal([ActivityKind.PasskeyRemoved, ActivityKind.PasskeyAdded, ActivityKind.SignedIn], await HappenedAsync(host, browser));
    }

    [Fact]
    public async Task Adding_and_removing_need_a_recent_proof()
    {
        await using var host = await AccountHost.StartAsync();
        var browser = await host.SignedInAsync(Demo);
        using var authenticator = Authenticator();
        Assert.Null(await AddAsync(host, browser, authenticator));
        browser.Proven = false;

        var begun = await host.UseAsync<IPasskeyService, AccountResult<string>>(browser, (passkeys, token) => passkeys.BeginAsync(token));

        Assert.Equal(AccountErrorKind.ReauthenticationRequired, begun.Error?.Kind);
        Assert.Equal(AccountErrorKind.ReauthenticationRequired, (await RemoveAsync(host, browser, authenticator))?.Kind);
        Assert.Single((await ListAsync(host, browser)).Passkeys);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no json")]
    [InlineData("[]")]
    [InlineData("""{"id":1}""")]
    [InlineData("""{"id":"x"} trailing""")]
    [InlineData("""{"id":"x","response":{}}""")]
    public async Task What_is_no_credential_is_refused(string credential)
    {
        await using var host = await AccountHost.StartAsync();
        var browser = await host.SignedInAsync(Demo);

        Assert.NotNull(
            await host.UseAsync<IPasskeyService, AccountError?>(browser, (passkeys, token) => passkeys.CompleteAsync(credential, token)));
        Assert.Empty((await ListAsync(host, browser)).Passkeys);
    }

    [Fact]
    public async Task A_passkey_of_another_site_is_refused_by_name()
    {
        await using var host = await AccountHost.StartAsync();
        var browser = await host.SignedInAsync(Demo);
        using var authenticator = Authenticator();
        authenticator.Origin = "https://elsewhere.example";

        Assert.Equal(AccountErrorKind.PasskeyWrongSite, (await AddAsync(host, browser, authenticator))?.Kind);
    }

    [Fact]
    public async Task The_twenty_first_is_refused_with_the_reason()
    {
        await using var host = await AccountHost.StartAsync();
        var browser = await host.SignedInAsync(Demo);
        for (var number = 0; number < PasskeyList.Most; number++)
        {
            using var authenticator = Authenticator();
            Assert.Null(await AddAsync(host, browser, authenticator));
        }

        var begun = await host.UseAsync<IPasskeyService, AccountResult<string>>(browser, (passkeys, token) => passkeys.BeginAsync(token));

        Assert.Equal(AccountErrorKind.PasskeyLimit, begun.Error?.Kind);
        Assert.False((await ListAsync(host, browser)).HasRoom);
    }

    [Fact]
    public async Task In_a_pool_without_passkeys_there_are_none_to_make()
    {
        await using var host = await AccountHost.StartAsync(
            options => options.UsePool(pool => pool with { WebAuthn = null }), new() { ["AuthFlow"] = "USER_AUTH" });
        await host.SignedUpAsync("ada@example.com");
        var browser = await host.SignedInAsync("ada@example.com");

        var begun = await host.UseAsync<IPasskeyService, AccountResult<string>>(browser, (passkeys, token) => passkeys.BeginAsync(token));

        Assert.Equal(AccountErrorKind.NotOffered, begun.Error?.Kind);
        Assert.Empty((await ListAsync(host, browser)).Passkeys);
        Assert.False(await OfferIsDueAsync(host, browser));
    }

    [Fact]
    public async Task A_passkey_made_elsewhere_is_known_once_its_person_has_seen_the_list()
    {
        await using var host = await AccountHost.StartAsync();
        var browser = await host.SignedInAsync(Demo);
        using var authenticator = Authenticator();
        await RegisterElsewhereAsync(host, browser.Tokens!.AccessToken, authenticator);
        Assert.Null(await FindUserAsync(host, authenticator));

        Assert.Null(Assert.Single((await ListAsync(host, browser)).Passkeys).MadeWith);

        Assert.NotNull(await FindUserAsync(host, authenticator));
    }

    [Fact]
    public async Task Nobody_renames_or_removes_the_passkey_of_another()
    {
        await using var host = await AccountHost.StartAsync();
        await host.SignedUpAsync("eve@example.com");
        var (ada, eve) = (await host.SignedInAsync(Demo), await host.SignedInAsync("eve@example.com"));
        using var authenticator = Authenticator();
        Assert.Null(await AddAsync(host, ada, authenticator));

        Assert.Equal(AccountErrorKind.Conflict, (await RemoveAsync(host, eve, authenticator))?.Kind);
        var renamed = await host.UseAsync<IPasskeyService, AccountError?>(
            eve, (passkeys, token) => passkeys.RenameAsync(authenticator.CredentialId, "Mine", token));

        Assert.Equal(AccountErrorKind.Conflict, renamed?.Kind);
        Assert.Null(Assert.Single((await ListAsync(host, ada)).Passkeys).Name);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("a\u0007b")]
    [InlineData("a name that is much longer than anybody needs to know a passkey by")]
    public async Task A_name_that_nobody_could_read_is_refused(string name)
    {
        await using var host = await AccountHost.StartAsync();
        var browser = await host.SignedInAsync(Demo);
        using var authenticator = Authenticator();
        Assert.Null(await AddAsync(host, browser, authenticator));

        var renamed = await host.UseAsync<IPasskeyService, AccountError?>(
            browser, (passkeys, token) => passkeys.RenameAsync(authenticator.CredentialId, name, token));

        Assert.Equal(AccountErrorKind.InvalidInput, renamed?.Kind);
    }

    private static async Task RegisterElsewhereAsync(AccountHost host, string accessToken, SoftwareAuthenticator authenticator)
    {
        var options = await host.Pool.CallAsync("StartWebAuthnRegistration", Bearer(accessToken));
        await host.Pool.CallAsync(
            "CompleteWebAuthnRegistration",
            Bearer(accessToken, ("Credential", authenticator.Register(options["CredentialCreationOptions"]!))));
    }

    private static Task<string?> FindUserAsync(AccountHost host, SoftwareAuthenticator authenticator) =>
        host.Get<IPasskeyRecords>().FindUserAsync(authenticator.CredentialId, TestContext.Current.CancellationToken);

    private static async Task<IEnumerable<ActivityKind>> HappenedAsync(AccountHost host, Browser browser)
    {
        var identity = await browser.GetIdentityAsync(TestContext.Current.CancellationToken);
        return host.Get<ActivityLedger>().Read([host.Get<IdentifierHasher>().Hash(identity!.Subject)], before: null, 10)
            .Select(entry => entry.Kind);
    }
}
