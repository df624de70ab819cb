using System.Text;
using Microsoft.Data.Sqlite;

namespace AccountPortal.Tests.Unit.Services.Sessions;

public sealed class SqliteSessionStoreTests : IDisposable
{
    private readonly SessionWorld world = new();

    public void Dispose() => world.Dispose();

    [Fact]
    public async Task A_restart_loses_no_session()
    {
        var (session, key) = await world.SignInAsync();
        SqliteConnection.ClearAllPools();
        world.Restart();

        Assert.NotNull(await world.PresentAsync(key));
        Assert.NotEmpty((await world.Renewal.GetAsync(session, CancellationToken.None)).AccessToken);
    }

    [Fact]
    public async Task The_file_tells_neither_key_nor_token_nor_name()
    {
        var (session, key) = await world.SignInAsync(names: "jo@example.com");
        SqliteConnection.ClearAllPools();

        var content = new StringBuilder();
        foreach (var file in Directory.EnumerateFiles(world.Folder.Root))
        {
            content.Append(Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken)));
        }

        foreach (var secret in new[] { key, "eyJ", "jo@example.com", FakePoolTokens.FirstRefreshToken, session.Subject })
        {
            Assert.DoesNotContain(secret, content.ToString(), StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task A_new_key_kills_the_old_one_and_can_be_given_once()
    {
        var (session, old) = await world.SignInAsync();
        var record = await world.RecordAsync(session);

        var fresh = await world.Tickets.StoreAsync(SessionWorld.TicketFor(session, record));

        Assert.NotEqual(old, fresh);
        Assert.Null(await world.PresentAsync(old));
        Assert.Equal(session, PortalTicketStore.IdentityOf((await world.PresentAsync(fresh))!.Principal));
        await Assert.ThrowsAsync<SessionEndedException>(() => world.Tickets.StoreAsync(SessionWorld.TicketFor(session, record)));
    }

    [Fact]
    public async Task Tokens_are_saved_only_over_the_version_that_was_read()
    {
        var (session, _) = await world.SignInAsync();

        Assert.True(await world.Store.SaveTokensAsync(session.SessionId, [1], [], 0, CancellationToken.None));
        Assert.False(await world.Store.SaveTokensAsync(session.SessionId, [2], [], 0, CancellationToken.None));
        Assert.Equal([1], (await world.RecordAsync(session)).Tokens);
    }

    [Fact]
    public async Task Of_many_who_end_a_session_one_gets_its_tokens()
    {
        var (session, _) = await world.SignInAsync();

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ =>
            Task.Run(() => world.Sessions.EndAsync(session.SessionId, SessionEndReason.SignedOut, CancellationToken.None))));

        Assert.Equal([FakePoolTokens.FirstRefreshToken], world.Pool.Revoked);
        Assert.Equal([(session.SessionId, SessionEndReason.SignedOut)], world.Ended);
        Assert.Empty((await world.RecordAsync(session)).Tokens);
    }

    [Fact]
    public async Task A_hundred_sign_ins_at_once_are_a_hundred_sessions()
    {
        var all = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => Task.Run(() => world.SignInAsync())));

        var found = await world.Store.FindByNameAsync(world.Names.Hash(TestTokens.Subject), CancellationToken.None);
        Assert.Equal(all.Select(one => one.Session.SessionId).Order(), found.Order());
        Assert.Equal(100, all.Select(one => one.Key).Distinct().Count());
    }

    [Fact]
    public async Task A_name_finds_every_session_of_its_person_and_no_other()
    {
        var (byName, _) = await world.SignInAsync(names: "Jo@Example.com");
        var (another, _) = await world.SignInAsync(names: "+12025550100");
        var (stranger, _) = await world.SignInAsync(subject: "2b1e8f3a-0000-4000-8000-000000000002", names: "kim@example.com");

        await world.Sessions.EndAllAsync(
            world.Names.Hash("jo@example.com"), SessionEndReason.PasswordChanged, null, CancellationToken.None);

        Assert.Equal(SessionEndReason.PasswordChanged, (await world.RecordAsync(byName)).EndReason);
        Assert.Equal(SessionEndReason.PasswordChanged, (await world.RecordAsync(another)).EndReason);
        Assert.Null((await world.RecordAsync(stranger)).EndReason);
    }

    [Fact]
    public async Task This_session_can_be_left_out()
    {
        var (kept, _) = await world.SignInAsync();
        var (other, _) = await world.SignInAsync();

        await world.Sessions.EndAllAsync(
            world.Names.Hash(kept.Subject), SessionEndReason.PasswordChanged, kept.SessionId, CancellationToken.None);

        Assert.Null((await world.RecordAsync(kept)).EndReason);
        Assert.NotNull((await world.RecordAsync(other)).EndReason);
    }
}
