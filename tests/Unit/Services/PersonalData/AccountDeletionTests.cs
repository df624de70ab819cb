using System.Text.Json.Nodes;
using AccountPortal.Tests.Unit.Architecture;
using AccountPortal.Tests.Unit.LocalPool;
using Microsoft.Extensions.DependencyInjection;

namespace AccountPortal.Tests.Unit.Services.PersonalData;

public sealed class AccountDeletionTests
{
    private const string Ada = "ada@example.com";

    [Theory]
    [InlineData("ada@example.com")]
    [InlineData(" ADA@example.com ")]
    public async Task The_account_goes_with_its_sessions_and_all_that_was_kept_of_it(string typed)
    {
        await using var host = await AccountHost.StartAsync();
        await host.SignedUpAsync(Ada);
        var browser = await host.SignedInAsync(Ada);
        using var authenticator = await AddPasskeyAsync(host, browser);
        await host.SignInAsync(new Browser(), Ada, "Wrong-Passw0rd!");
        var subject = (await browser.GetIdentityAsync(TestContext.Current.CancellationToken))!.Subject;
        host.Get<DeclinedPasskeyOffers>().Add(subject);

        Assert.Null(await DeleteAsync(host, browser, typed));

        Assert.Empty(host.Get<ActivityLedger>().Read([.. host.Get<IdentifierHasher>().HashAll([subject, Ada])], before: null, 10));
        Assert.Equal(["all: AccountDeleted"], browser.Ended);
        Assert.Equal(AccountErrorKind.SignInFailed, (await host.SignInAsync(new Browser(), Ada)).Error?.Kind);
        Assert.Null(await host.Get<IPasskeyRecords>().FindUserAsync(authenticator.CredentialId, TestContext.Current.CancellationToken));
        Assert.False(host.Get<DeclinedPasskeyOffers>().Contains(subject));
        Assert.Contains(host.LogLines.Lines, line => line.Event == "user_deleted");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("demo@example.com")]
    public async Task Without_the_right_name_nothing_is_deleted(string? typed)
    {
        await using var host = await AccountHost.StartAsync();
        await host.SignedUpAsync(Ada);
        var browser = await host.SignedInAsync(Ada);

        Assert.Equal(AccountErrorKind.ConfirmationMismatch, (await DeleteAsync(host, browser, typed))?.Kind);

        Assert.Empty(browser.Ended);
        (await host.SignInAsync(new Browser(), Ada)).Is<SignInStep.Completed>();
    }

    [Fact]
    public async Task It_needs_a_recent_proof()
    {
        await using var host = await AccountHost.StartAsync();
        var browser = await host.SignedInAsync("demo@example.com");
        browser.Proven = false;

        Assert.Equal(AccountErrorKind.ReauthenticationRequired, (await DeleteAsync(host, browser, "demo@example.com"))?.Kind);
        (await host.SignInAsync(new Browser(), "demo@example.com")).Is<SignInStep.Completed>();
    }

    [Fact]
    public async Task The_operator_can_turn_it_off()
    {
        await using var host = await AccountHost.StartAsync(
            change: services => services.Configure<AccountOptions>(options => options.Deletion = false));
        var browser = await host.SignedInAsync("demo@example.com");

        Assert.Equal(AccountErrorKind.NotOffered, (await DeleteAsync(host, browser, "demo@example.com"))?.Kind);
        (await host.SignInAsync(new Browser(), "demo@example.com")).Is<SignInStep.Completed>();
    }

    [Fact]
    public async Task Every_store_that_keeps_something_of_people_forgets_them()
    {
        // Sessions end, and pending steps expire in minutes.
        string[] others = ["SqliteSessionStore", "SqlitePendingStore"];
        await using var host = await AccountHost.StartAsync();
        var stores = Sources.Of("src/AccountPortal.Services")
            .Where(source => source.Text.Contains("CREATE TABLE", StringComparison.Ordinal))
            .Select(source => Path.GetFileNameWithoutExtension(source.Path));

        Assert.Empty(stores.Except(others).Except(host.Get<IEnumerable<IUserRecords>>().Select(store => store.GetType().Name)));
    }

    private static Task<AccountError?> DeleteAsync(AccountHost host, Browser browser, string? confirmation) =>
        host.UseAsync<IAccountDeletion, AccountError?>(browser, (deletion, token) => deletion.DeleteAsync(confirmation, token));

    private static async Task<SoftwareAuthenticator> AddPasskeyAsync(AccountHost host, Browser browser)
    {
        var authenticator = new SoftwareAuthenticator { Origin = "http://localhost:5080", RelyingPartyId = "localhost" };
        Assert.Null(await host.UseAsync<IPasskeyService, AccountError?>(browser, async (passkeys, token) =>
        {
            var options = await passkeys.BeginAsync(token);
            return options.Error
                ?? await passkeys.CompleteAsync(authenticator.Register(JsonNode.Parse(options.Value!)!).ToJsonString(), token);
        }));
        return authenticator;
    }
}
