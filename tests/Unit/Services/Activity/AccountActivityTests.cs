using System.Text.Json.Nodes;
using AccountPortal.Tests.Unit.LocalPool;
using Microsoft.Extensions.DependencyInjection;

namespace AccountPortal.Tests.Unit.Services.Activity;

[Trait("Speed", "Slow")]
public sealed class AccountActivityTests
{
    private const string Demo = "demo@example.com";
    private const string Wrong = "Wrong-Passw0rd!";

    [Fact]
    public async Task What_happened_under_any_of_the_persons_names_is_one_list_the_newest_first()
    {
        await using var host = await AccountHost.StartAsync();
        await host.SignInAsync(new Browser(), Demo, Wrong);
        var browser = await host.SignedInAsync(Demo);
        await host.VisitAsync(
            browser, (account, token) => account.Profile.EditProfileAsync(new Dictionary<string, string?> { ["nickname"] = "Dee" }, token));

        var list = await ReadAsync(host, browser);

        Assert.Equal([ActivityKind.ProfileChanged, ActivityKind.SignedIn, ActivityKind.SignInFailed], list.Items.Select(item => item.Kind));
        Assert.Equal([true, true, false], list.Items.Select(item => item.IsThisSession));
        Assert.Equal([false, false, true], list.Items.Select(item => item.CanBeDisputed));
        Assert.All(list.Items, item => Assert.Equal("Firefox", item.Client.Browser));
        Assert.False(list.HasMore);
    }

    [Fact]
    public async Task Whoever_takes_the_name_of_another_as_a_preferred_name_reads_nothing_of_theirs()
    {
        await using var host = await AccountHost.StartAsync();
        await host.SignInAsync(new Browser(), "mfa@example.com", Wrong);
        var browser = await host.SignedInAsync(Demo);
        var edited = await host.VisitAsync(browser, (account, token) =>
            account.Profile.EditProfileAsync(new Dictionary<string, string?> { ["preferred_username"] = "mfa@example.com" }, token));
        Assert.True(edited.Succeeded);

        Assert.DoesNotContain(ActivityKind.SignInFailed, (await ReadAsync(host, browser)).Items.Select(item => item.Kind));
    }

    [Fact]
    public async Task Whoever_takes_an_address_over_reads_nothing_of_what_was_tried_under_it_before()
    {
        await using var host = await AccountHost.StartAsync(options => options.UsePool());
        await host.SignInAsync(new Browser(), "old@example.com", Wrong);
        await host.SignInAsync(new Browser(), "new@example.com", Wrong);
        host.Clock.Advance(TimeSpan.FromMinutes(1));
        await host.SignedUpAsync("old@example.com");
        var browser = await host.SignedInAsync("old@example.com");
        Assert.Equal([ActivityKind.SignedIn, ActivityKind.SignedUp], (await ReadAsync(host, browser)).Items.Select(item => item.Kind));

        await host.SignInAsync(new Browser(), "new@example.com", Wrong);
        host.Clock.Advance(TimeSpan.FromMinutes(1));
        await host.VisitAsync(
            browser,
            (account, token) => account.Profile.EditProfileAsync(new Dictionary<string, string?> { ["email"] = "new@example.com" }, token));
        var code = await host.CodeSentToAsync("new@example.com");
        Assert.Null(await host.VisitAsync(browser, (account, token) => account.Contact.ConfirmAttributeAsync("email", code, token)));
        Assert.DoesNotContain(ActivityKind.SignInFailed, (await ReadAsync(host, browser)).Items.Select(item => item.Kind));

        host.Clock.Advance(TimeSpan.FromMinutes(1));
        await host.SignInAsync(new Browser(), "new@example.com", Wrong);
        Assert.Equal(ActivityKind.SignInFailed, (await ReadAsync(host, browser)).Items[0].Kind);
    }

    [Fact]
    public async Task Whoever_was_given_an_address_reads_nothing_from_before_the_account()
    {
        await using var host = await AccountHost.StartAsync(options => options.UsePool());
        await host.SignInAsync(new Browser(), "jo@example.com", Wrong);
        host.Clock.Advance(TimeSpan.FromMinutes(1));
        await host.Pool.CreateUserAsync("jo@example.com");
        host.Clock.Advance(TimeSpan.FromMinutes(1));
        await host.SignInAsync(new Browser(), "jo@example.com", Wrong);
        var browser = await host.SignedInAsync("jo@example.com");

        var failures = await host.UseAsync<IAccountActivity, AccountResult<int>>(
            browser, (activity, token) => activity.CountFailuresAsync(token));
        Assert.Equal(1, failures.Value);
        Assert.Equal([ActivityKind.SignedIn, ActivityKind.SignInFailed], (await ReadAsync(host, browser)).Items.Select(item => item.Kind));
    }

    [Fact]
    public async Task The_last_change_of_the_password_is_known_once_there_was_one()
    {
        await using var host = await AccountHost.StartAsync();
        var browser = await host.SignedInAsync(Demo);
        Assert.Null(await PasswordChangedAtAsync(host, browser));
        host.Clock.Advance(TimeSpan.FromMinutes(10));
        var changed = host.Clock.GetUtcNow();
        await host.VisitAsync(
            browser, (account, token) => account.Password.ChangePasswordAsync(AccountHostExtensions.Password, "Other-Passw0rd!", token));
        host.Clock.Advance(TimeSpan.FromDays(3));

        var shown = await PasswordChangedAtAsync(host, await host.SignedInAsync(Demo, "Other-Passw0rd!"));
        Assert.Equal(changed, shown!.Value, TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task It_is_read_in_portions_and_by_kind()
    {
        await using var host = await AccountHost.StartAsync();
        for (var failure = 0; failure < 3; failure++)
        {
            await host.SignInAsync(new Browser(), Demo, Wrong);
        }

        var browser = await host.SignedInAsync(Demo);
        await host.VisitAsync(
            browser, (account, token) => account.Password.ChangePasswordAsync(AccountHostExtensions.Password, "Other-Passw0rd!", token));

        var two = await ReadAsync(host, browser, count: 2);
        Assert.Equal([ActivityKind.PasswordChanged, ActivityKind.SignedIn], two.Items.Select(item => item.Kind));
        Assert.True(two.HasMore);
        Assert.Equal(
            [ActivityKind.PasswordChanged], (await ReadAsync(host, browser, ActivityFilter.Changes)).Items.Select(item => item.Kind));
        Assert.Equal(4, (await ReadAsync(host, browser, ActivityFilter.SignIns)).Items.Count);
    }

    [Fact]
    public async Task Failures_are_counted_from_the_sign_in_before_this_one()
    {
        await using var host = await AccountHost.StartAsync();
        await host.SignInAsync(new Browser(), Demo, Wrong);
        await host.SignInAsync(new Browser { Session = "before" }, Demo);
        await host.SignInAsync(new Browser(), Demo, Wrong);
        await host.SignInAsync(new Browser(), Demo, Wrong);
        var browser = await host.SignedInAsync(Demo);
        await host.SignInAsync(new Browser(), Demo, Wrong);

        var count = await host.UseAsync<IAccountActivity, AccountResult<int>>(
            browser, (activity, token) => activity.CountFailuresAsync(token));

        Assert.Equal(3, count.Value);
    }

    [Fact]
    public async Task What_changes_the_account_is_told_to_the_other_pages_of_the_person_and_not_to_the_page_itself()
    {
        await using var host = await AccountHost.StartAsync();
        var browser = await host.SignedInAsync(Demo);
        List<AccountMatter> elsewhere = [];
        using var other = await host.UseAsync<IUserChanges, IDisposable>(
            browser, async (changes, token) => await changes.ListenAsync(elsewhere.Add, token));

        List<AccountMatter> here = [];
        await host.UseAsync<IServiceProvider, bool>(browser, async (page, token) =>
        {
            using var listening = await page.GetRequiredService<IUserChanges>().ListenAsync(here.Add, token);
            var edited = await page.GetRequiredService<ICognitoAccountService>().Profile.EditProfileAsync(
                new Dictionary<string, string?> { ["nickname"] = "Dee" }, token);
            return edited.Succeeded;
        });

        Assert.Equal([AccountMatter.Details], elsewhere);
        Assert.Empty(here);
    }

    [Fact]
    public async Task A_password_chosen_on_the_way_in_and_a_reset_that_was_asked_for_are_written_down()
    {
        await using var host = await AccountHost.StartAsync();
        await host.VisitAsync(new Browser(), (account, token) => account.PasswordReset.StartPasswordResetAsync(Demo, token));
        var invited = new Browser();
        (await host.SignInAsync(invited, "new@example.com", "Temp-Passw0rd!")).Is<SignInStep.NewPassword>();
        (await host.VisitAsync(
            invited,
            (account, token) => account.Challenges.AnswerNewPasswordAsync("Other-Passw0rd!", new Dictionary<string, string>(), token)))
            .Is<SignInStep.Completed>();

        Assert.Contains(
            ActivityKind.PasswordResetRequested, (await ReadAsync(host, await host.SignedInAsync(Demo))).Items.Select(item => item.Kind));
        Assert.Contains(ActivityKind.PasswordChanged, (await ReadAsync(host, invited)).Items.Select(item => item.Kind));
    }

    private static Task<DateTimeOffset?> PasswordChangedAtAsync(AccountHost host, Browser browser) =>
        host.UseAsync<IAccountActivity, DateTimeOffset?>(browser, (activity, token) => activity.FindPasswordChangeAsync(token));

    internal static async Task ElsewhereAsync(AccountHost host, string password) => await host.Pool.SendAsync("InitiateAuth", new JsonObject
    {
        ["ClientId"] = "account-portal",
        ["AuthFlow"] = "USER_PASSWORD_AUTH",
        ["AuthParameters"] = new JsonObject { ["USERNAME"] = Demo, ["PASSWORD"] = password },
    });

    internal static async Task<ActivityList> ReadAsync(
        AccountHost host, Browser browser, ActivityFilter filter = ActivityFilter.All, int count = 50) =>
        (await host.UseAsync<IAccountActivity, AccountResult<ActivityList>>(
            browser, (activity, token) => activity.ReadAsync(filter, count, token))).Value!;
}
