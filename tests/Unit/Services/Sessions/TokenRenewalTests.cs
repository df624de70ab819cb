namespace AccountPortal.Tests.Unit.Services.Sessions;

public sealed class TokenRenewalTests : IDisposable
{
    private static readonly TimeSpan FiveMinutes = TimeSpan.FromMinutes(5);

    private readonly SessionWorld world = new();

    public void Dispose() => world.Dispose();

    [Fact]
    public async Task A_token_with_a_minute_to_live_is_used_as_it_is()
    {
        var (session, _) = await world.SignInAsync(FiveMinutes);
        world.Time.Advance(TimeSpan.FromMinutes(4));

        await world.Renewal.GetAsync(session, CancellationToken.None);

        Assert.Equal(0, world.Pool.Renewals);
    }

    [Fact]
    public async Task A_hundred_calls_with_a_token_that_runs_out_renew_it_once()
    {
        var (session, _) = await world.SignInAsync(FiveMinutes);
        world.Time.Advance(TimeSpan.FromMinutes(4.5));

        var tokens = await Task.WhenAll(
            Enumerable.Range(0, 100).Select(_ => Task.Run(() => world.Renewal.GetAsync(session, CancellationToken.None))));

        Assert.Equal(1, world.Pool.Renewals);
        Assert.Single(tokens.Select(token => token.AccessToken).Distinct());
        Assert.Equal("refresh-1", world.Protector.UnprotectTokens(await world.RecordAsync(session))!.RefreshToken);
    }

    [Fact]
    public async Task Round_after_round_the_newest_refresh_token_is_used()
    {
        var (session, _) = await world.SignInAsync(FiveMinutes);
        for (var round = 1; round <= 20; round++)
        {
            await world.Renewal.RenewAsync(session, CancellationToken.None);
            Assert.Equal(round, world.Pool.Renewals);
        }
    }

    [Fact]
    public async Task A_renewal_names_the_browser_that_the_session_began_in_also_when_the_renewed_tokens_do_not()
    {
        var (session, _) = await world.SignInAsync(FiveMinutes, deviceKey: "local_device");

        await world.Renewal.RenewAsync(session, CancellationToken.None);
        await world.Renewal.RenewAsync(session, CancellationToken.None);

        Assert.Equal((2, "local_device"), (world.Pool.Renewals, world.Pool.DeviceKey));
    }

    [Fact]
    public async Task A_refused_renewal_ends_the_session_as_revoked()
    {
        var (session, key) = await world.SignInAsync(FiveMinutes);
        world.Pool.Refuses = true;
        world.Time.Advance(FiveMinutes);

        var ended = await Assert.ThrowsAsync<SessionEndedException>(() => world.Renewal.GetAsync(session, CancellationToken.None));

        Assert.Equal(SessionEndReason.Revoked, ended.Reason);
        Assert.Null(await world.PresentAsync(key));
        Assert.Equal([(session.SessionId, SessionEndReason.Revoked)], world.Ended);
    }

    [Fact]
    public async Task A_pool_that_fails_ends_nothing_and_the_next_call_renews()
    {
        var (session, _) = await world.SignInAsync(FiveMinutes);
        world.Time.Advance(FiveMinutes);
        world.Pool.Meanwhile = () => Task.FromException(new HttpRequestException("The pool is away."));
        await Assert.ThrowsAsync<HttpRequestException>(() => world.Renewal.GetAsync(session, CancellationToken.None));

        world.Pool.Meanwhile = () => Task.CompletedTask;
        await world.Renewal.GetAsync(session, CancellationToken.None);

        Assert.Equal(1, world.Pool.Renewals);
    }

    [Fact]
    public async Task Who_leaves_while_the_pool_is_asked_does_not_stop_the_renewal()
    {
        var (session, _) = await world.SignInAsync(FiveMinutes);
        world.Time.Advance(FiveMinutes);
        var asked = new TaskCompletionSource();
        var answer = new TaskCompletionSource();
        world.Pool.Meanwhile = () =>
        {
            asked.SetResult();
            return answer.Task;
        };
        using var leaving = new CancellationTokenSource();
        var first = world.Renewal.GetAsync(session, leaving.Token);
        await asked.Task;
        var second = world.Renewal.GetAsync(session, CancellationToken.None);

        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        answer.SetResult();

        Assert.NotEmpty((await second).AccessToken);
        Assert.Equal(1, world.Pool.Renewals);
    }

    [Fact]
    public async Task Tokens_of_another_person_end_the_session()
    {
        var (session, _) = await world.SignInAsync(FiveMinutes);
        world.Pool.Subject = "2b1e8f3a-0000-4000-8000-000000000002";

        await Assert.ThrowsAsync<SessionEndedException>(() => world.Renewal.RenewAsync(session, CancellationToken.None));

        Assert.Equal(SessionEndReason.Revoked, (await world.RecordAsync(session)).EndReason);
    }

    [Fact]
    public async Task A_session_that_ends_while_the_pool_is_asked_leaves_no_refresh_token_alive()
    {
        var (session, _) = await world.SignInAsync(FiveMinutes);
        world.Pool.Meanwhile = () => world.Sessions.EndAsync(session.SessionId, SessionEndReason.SignedOut, CancellationToken.None);

        var ended = await Assert.ThrowsAsync<SessionEndedException>(() => world.Renewal.RenewAsync(session, CancellationToken.None));

        Assert.Equal(SessionEndReason.SignedOut, ended.Reason);
        Assert.Equal(["refresh-0", "refresh-1"], world.Pool.Revoked);
    }
}
