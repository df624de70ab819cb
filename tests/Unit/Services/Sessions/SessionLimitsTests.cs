using Microsoft.Extensions.Logging.Abstractions;

namespace AccountPortal.Tests.Unit.Services.Sessions;

public sealed class SessionLimitsTests : IDisposable
{
    private readonly SessionWorld world = new();

    public void Dispose() => world.Dispose();

    [Fact]
    public async Task A_pause_ends_the_session_and_its_refresh_token()
    {
        var (session, key) = await world.SignInAsync();
        world.Time.Advance(TimeSpan.FromMinutes(29));
        Assert.NotNull(await world.PresentAsync(key));

        world.Time.Advance(TimeSpan.FromMinutes(30));

        Assert.Null(await world.PresentAsync(key));
        Assert.Equal(SessionEndReason.Idle, (await world.RecordAsync(session)).EndReason);
        Assert.Equal([FakePoolTokens.FirstRefreshToken], world.Pool.Revoked);
    }

    [Fact]
    public async Task What_is_done_while_the_store_answers_a_look_at_the_limits_still_counts()
    {
        var (session, key) = await world.SignInAsync();
        world.Time.Advance(TimeSpan.FromMinutes(29));
        var store = AnsweringLate.Of(world.Store, async () =>
        {
            Assert.NotNull(await world.PresentAsync(key));
            world.Time.Advance(TimeSpan.FromMinutes(29));
        });
        var sessions = new LiveSessions(
            store, world.Limits, world.Protector, world.Pool, [], world.Changes, world.Time, NullLogger<LiveSessions>.Instance);

        Assert.Null((await sessions.FindAsync(session.SessionId, CancellationToken.None))?.EndReason);
        Assert.NotNull(await world.PresentAsync(key));
    }

    [Fact]
    public async Task The_longest_life_counts_whatever_happens_in_the_session()
    {
        var (session, key) = await world.SignInAsync();
        for (var minutes = 0; minutes < 8 * 60; minutes += 20)
        {
            Assert.NotNull(await world.PresentAsync(key));
            world.Time.Advance(TimeSpan.FromMinutes(20));
        }

        Assert.Null(await world.PresentAsync(key));
        Assert.Equal(SessionEndReason.TooOld, (await world.RecordAsync(session)).EndReason);
    }

    [Fact]
    public async Task A_new_key_does_not_prolong_the_longest_life()
    {
        var (session, _) = await world.SignInAsync();
        world.Time.Advance(TimeSpan.FromMinutes(20));
        var key = await world.Tickets.StoreAsync(SessionWorld.TicketFor(session, await world.RecordAsync(session)));
        for (var minutes = 20; minutes < 8 * 60; minutes += 20)
        {
            Assert.NotNull(await world.PresentAsync(key));
            world.Time.Advance(TimeSpan.FromMinutes(20));
        }

        Assert.Null(await world.PresentAsync(key));
    }

    [Fact]
    public async Task The_sweeper_ends_what_nobody_asks_for_and_forgets_it_after_a_day()
    {
        var (session, _) = await world.SignInAsync();
        using var sweeper = new SessionSweeper(world.Store, world.Sessions, world.Limits, world.Time, NullLogger<SessionSweeper>.Instance);

        world.Time.Advance(TimeSpan.FromMinutes(31));
        await sweeper.SweepAsync(CancellationToken.None);
        Assert.Equal(SessionEndReason.Idle, (await world.RecordAsync(session)).EndReason);

        world.Time.Advance(TimeSpan.FromDays(1));
        await sweeper.SweepAsync(CancellationToken.None);
        Assert.Null(await world.Store.FindAsync(session.SessionId, CancellationToken.None));
    }

    [Fact]
    public async Task A_key_that_nobody_gave_out_opens_nothing()
    {
        await world.SignInAsync();
        Assert.Null(await world.PresentAsync(SessionKey.New()));
    }

    [Fact]
    public async Task A_ticket_that_cannot_be_decrypted_is_no_session()
    {
        var (session, key) = await world.SignInAsync();
        var ticket = (await world.RecordAsync(session)).Ticket;
        ticket[^1] ^= 1;
        using (var connection = new AccountPortal.Services.Storage.PortalDatabase(world.Folder).Open())
        {
            AccountPortal.Services.Storage.SqliteCommands.Execute(connection, "UPDATE session SET ticket = $ticket", ("$ticket", ticket));
        }

        Assert.Null(await world.PresentAsync(key));
    }

    [Fact]
    public async Task A_ticket_moved_to_another_record_opens_nothing()
    {
        var (first, _) = await world.SignInAsync();
        var (second, _) = await world.SignInAsync();
        var moved = (await world.RecordAsync(second)) with { Ticket = (await world.RecordAsync(first)).Ticket };
        Assert.Null(world.Protector.UnprotectTicket(moved));
    }

    [Fact]
    public void A_hundred_thousand_keys_are_all_different_and_long()
    {
        var keys = Enumerable.Range(0, 100_000).Select(_ => SessionKey.New()).ToHashSet();
        Assert.Equal(100_000, keys.Count);
        Assert.All(keys.Take(100), key => Assert.Equal(43, key.Length));
    }
}
