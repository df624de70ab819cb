using AccountPortal.Tests.Unit.LocalPool.Events;

namespace AccountPortal.Tests.Unit.Services.Activity;

public sealed class AccountSecuringTests
{
    private const string Demo = "demo@example.com";

    [Fact]
    public async Task It_begins_with_a_dispute_goes_on_in_any_session_and_ends_with_the_last_word()
    {
        await using var host = await AccountHost.StartAsync();
        await AccountActivityTests.ElsewhereAsync(host, AccountHostExtensions.Password);
        var browser = await host.SignedInAsync(Demo);
        var stranger = (await AccountActivityTests.ReadAsync(host, browser)).Items.Single(item => item.IsElsewhere);
        Assert.Null((await GetAsync(host, browser)).BegunAt);

        Assert.Null(await DisputeAsync(host, browser, stranger.Id));

        Assert.Equal((false, false), Steps(await GetAsync(host, browser)));
        await RecordAsync(host, browser, ActivityKind.SessionEnded, detail: null);
        Assert.Equal((false, false), Steps(await GetAsync(host, browser)));
        await RecordAsync(host, browser, ActivityKind.SessionEnded, ActivityDetails.AllOthers);
        Assert.Equal((true, false), Steps(await GetAsync(host, browser)));
        await host.VisitAsync(
            browser, (account, token) => account.Password.ChangePasswordAsync(AccountHostExtensions.Password, "Other-Passw0rd!", token));
        Assert.Equal((true, true), Steps(await GetAsync(host, await host.SignedInAsync(Demo, "Other-Passw0rd!"))));

        await host.UseAsync<IAccountSecuring, bool>(browser, async (securing, token) =>
        {
            await securing.FinishAsync(token);
            return true;
        });
        Assert.Null((await GetAsync(host, browser)).BegunAt);
    }

    [Fact]
    public async Task The_pool_is_told_of_the_event_and_the_entry_is_marked()
    {
        await using var host = await AccountHost.StartAsync();
        await AccountActivityTests.ElsewhereAsync(host, AccountHostExtensions.Password);
        var browser = await host.SignedInAsync(Demo);
        var stranger = (await AccountActivityTests.ReadAsync(host, browser)).Items.Single(item => item.IsElsewhere);

        await DisputeAsync(host, browser, stranger.Id);

        var events = await host.Pool.CallAsync("AdminListUserAuthEvents", AuthEventFixture.Named(Demo, "demo"));
        var judged = events["AuthEvents"]!.AsArray().Single(found => (string?)found!["EventId"] == stranger.EventId);
        Assert.Equal("Invalid", (string?)judged!["EventFeedback"]!["FeedbackValue"]);
        var marked = (await AccountActivityTests.ReadAsync(host, browser)).Items.Single(
            item => item.EventId == stranger.EventId && item.IsElsewhere);
        Assert.True(marked.IsDisputed);
        Assert.False(marked.CanBeDisputed);
    }

    [Fact]
    public async Task A_line_of_the_portal_is_marked_too()
    {
        await using var host = await AccountHost.StartAsync();
        await host.SignInAsync(new Browser(), Demo, "Wrong-Passw0rd!");
        var browser = await host.SignedInAsync(Demo);
        var failure = (await AccountActivityTests.ReadAsync(host, browser)).Items.Single(item => item.Kind == ActivityKind.SignInFailed);

        Assert.Null(await DisputeAsync(host, browser, failure.Id));

        Assert.True((await AccountActivityTests.ReadAsync(host, browser)).Items.Single(item => item.Id == failure.Id).IsDisputed);
    }

    [Theory]
    [InlineData("somebody else's")]
    [InlineData("nobody's")]
    [InlineData("this session's")]
    public async Task What_is_not_the_persons_or_of_this_session_cannot_be_disputed(string whose)
    {
        await using var host = await AccountHost.StartAsync();
        await host.SignInAsync(new Browser(), "sms@example.com", "Wrong-Passw0rd!");
        var browser = await host.SignedInAsync(Demo);
        var foreign = host.Get<ActivityLedger>().Read([host.Get<IdentifierHasher>().Hash("sms@example.com")], before: null, 1)[0];
        var own = (await AccountActivityTests.ReadAsync(host, browser)).Items.Single(item => item.IsThisSession);
        var id = whose switch { "somebody else's" => $"l{foreign.Id}", "this session's" => own.Id, _ => "l999999" };

        var refusal = await DisputeAsync(host, browser, id);

        Assert.Equal(AccountErrorKind.NotFound, refusal?.Kind);
        Assert.Null((await GetAsync(host, browser)).BegunAt);
    }

    private static (bool, bool) Steps(SecuringProgress progress)
    {
        Assert.NotNull(progress.BegunAt);
        return (progress.SessionsEnded, progress.PasswordChanged);
    }

    private static async Task<SecuringProgress> GetAsync(AccountHost host, Browser browser) =>
        (await host.UseAsync<IAccountSecuring, AccountResult<SecuringProgress>>(
            browser, (securing, token) => securing.GetAsync(token))).Value!;

    private static Task<AccountError?> DisputeAsync(AccountHost host, Browser browser, string id) =>
        host.UseAsync<IAccountSecuring, AccountError?>(browser, (securing, token) => securing.DisputeAsync(id, token));

    private static Task<bool> RecordAsync(AccountHost host, Browser browser, ActivityKind kind, string? detail) =>
        host.UseAsync<ActivityRecorder, bool>(browser, async (recorder, token) =>
        {
            await recorder.RecordAsync(kind, detail, token);
            return true;
        });
}
