namespace AccountPortal.Tests.Unit.Services.Sessions.Management;

/// <summary>Users see and end only their own sessions.</summary>
public sealed class AccountSessionsTests : IDisposable
{
    private const string SomebodyElse = "9b1d2c3e-0000-4000-8000-000000000000";

    private readonly SessionWorld world = new();
    private readonly ActivityLedger ledger;

    public AccountSessionsTests() => ledger = new(new PortalDatabase(world.Folder), world.DataProtection, world.Names);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => world.Dispose();

    [Fact]
    public async Task This_session_comes_first_then_the_one_last_seen_and_those_of_others_never()
    {
        var (current, _) = await world.SignInAsync();
        var (older, _) = await world.SignInAsync();
        world.Time.Advance(TimeSpan.FromMinutes(2));
        var (newer, _) = await world.SignInAsync();
        await world.SignInAsync(subject: SomebodyElse);

        var list = await Of(current).ListAsync(Token);

        Assert.Equal([current.SessionId, newer.SessionId, older.SessionId], list.Select(session => session.Id));
        Assert.Equal([true, false, false], list.Select(session => session.IsCurrent));
    }

    [Fact]
    public async Task Another_session_ends_with_its_pages_its_refresh_token_and_a_line_in_the_ledger()
    {
        var (current, _) = await world.SignInAsync();
        var (other, key) = await world.SignInAsync();

        Assert.Null(await Of(current).EndAsync(other.SessionId, Token));

        Assert.Null(await world.PresentAsync(key));
        Assert.Equal([(other.SessionId, SessionEndReason.EndedElsewhere)], world.Ended);
        Assert.Equal([FakePoolTokens.FirstRefreshToken], world.Pool.Revoked);
        Assert.Equal([ActivityKind.SessionEnded], LinesOf(current).Select(line => line.Kind));
        Assert.Single(await Of(current).ListAsync(Token));
    }

    [Theory]
    [InlineData("somebody else's")]
    [InlineData("nobody's")]
    [InlineData("over")]
    [InlineData("this one")]
    public async Task An_id_that_is_not_of_another_living_session_of_the_person_is_refused_as_not_found(string whose)
    {
        var (current, currentKey) = await world.SignInAsync();
        var (foreign, foreignKey) = await world.SignInAsync(subject: SomebodyElse);
        var (ended, _) = await world.SignInAsync();
        await world.Sessions.EndAsync(ended.SessionId, SessionEndReason.SignedOut, Token);
        var id = whose switch
        {
            "somebody else's" => foreign.SessionId,
            "over" => ended.SessionId,
            "this one" => current.SessionId,
            _ => SessionKey.NewSessionId(),
        };

        var refusal = await Of(current).EndAsync(id, Token);

        Assert.Equal(AccountErrorKind.NotFound, refusal?.Kind);
        Assert.NotNull(await world.PresentAsync(foreignKey));
        Assert.NotNull(await world.PresentAsync(currentKey));
        Assert.Empty(LinesOf(current));
    }

    [Fact]
    public async Task All_others_end_and_this_one_and_those_of_other_people_stay()
    {
        var (current, currentKey) = await world.SignInAsync();
        await world.SignInAsync();
        await world.SignInAsync();
        var (_, foreignKey) = await world.SignInAsync(subject: SomebodyElse);

        Assert.Equal(2, await Of(current).EndOthersAsync(Token));

        Assert.NotNull(await world.PresentAsync(currentKey));
        Assert.NotNull(await world.PresentAsync(foreignKey));
        Assert.Equal(current.SessionId, Assert.Single(await Of(current).ListAsync(Token)).Id);
        Assert.Equal(ActivityDetails.AllOthers, Assert.Single(LinesOf(current)).Detail);
    }

    [Fact]
    public async Task The_sessions_in_a_browser_that_is_forgotten_end_and_no_others()
    {
        var (current, currentKey) = await world.SignInAsync(deviceKey: "lost");
        var (there, _) = await world.SignInAsync(deviceKey: "lost");
        var (_, elsewhereKey) = await world.SignInAsync(deviceKey: "other");
        var (_, unknownKey) = await world.SignInAsync();
        var (_, foreignKey) = await world.SignInAsync(subject: SomebodyElse, deviceKey: "lost");

        await world.Sessions.EndInDeviceAsync(
            world.Names.Hash(current.Subject), "lost", SessionEndReason.EndedElsewhere, current.SessionId, Token);

        Assert.Equal([(there.SessionId, SessionEndReason.EndedElsewhere)], world.Ended);
        foreach (var key in new[] { currentKey, elsewhereKey, unknownKey, foreignKey })
        {
            Assert.NotNull(await world.PresentAsync(key));
        }
    }

    [Fact]
    public async Task A_session_that_is_over_sees_nothing_and_ends_nothing()
    {
        var (current, _) = await world.SignInAsync();
        var (other, otherKey) = await world.SignInAsync();
        await Of(other).EndAsync(current.SessionId, Token);

        var seen = await Assert.ThrowsAsync<SessionEndedException>(() => Of(current).ListAsync(Token));
        await Assert.ThrowsAsync<SessionEndedException>(() => Of(current).EndAsync(other.SessionId, Token));
        await Assert.ThrowsAsync<SessionEndedException>(() => Of(current).EndOthersAsync(Token));

        Assert.Equal(SessionEndReason.EndedElsewhere, seen.Reason);
        Assert.NotNull(await world.PresentAsync(otherKey));
    }

    [Fact]
    public async Task A_stranger_has_no_sessions() =>
        await Assert.ThrowsAsync<SessionEndedException>(() => Of(null).ListAsync(Token));

    [Fact]
    public async Task Every_begin_and_every_end_is_told_to_the_person_and_to_nobody_else()
    {
        List<string> heard = [];
        using var mine = world.Changes.Listen(world.Names.Hash(TestTokens.Subject), change => heard.Add($"mine: {change}"));
        using var theirs = world.Changes.Listen(world.Names.Hash(SomebodyElse), change => heard.Add($"theirs: {change}"));

        var (session, _) = await world.SignInAsync();
        await world.Sessions.EndAsync(session.SessionId, SessionEndReason.Idle, Token);
        await world.Sessions.EndAsync(session.SessionId, SessionEndReason.Idle, Token);

        var told = new AccountChange(AccountMatter.Sessions, Origin: null);
        Assert.Equal([$"mine: {told}", $"mine: {told}"], heard);
    }

    private AccountSessions Of(SessionIdentity? identity)
    {
        var page = new SessionOf(identity);
        var recorder = new ActivityRecorder(ledger, world.Names, page, new UserChanges(world.Changes, world.Names, page), world.Time);
        return new(page, world.Sessions, world.Protector, world.Names, recorder);
    }

    private IReadOnlyList<ActivityEntry> LinesOf(SessionIdentity identity) =>
        ledger.Read([world.Names.Hash(identity.Subject)], before: null, 10);
}
