namespace AccountPortal.Tests.E2E.Production;

/// <summary><c>kill -9</c> in the middle of sign-ins and profile changes.</summary>
public sealed class KillTests
{
    private const int People = 6;

    // Acknowledged writes before each kill, which interrupts every user's next write.
    private const int Writes = 12;

    private static readonly int rounds = Environment.GetEnvironmentVariable("TEST_COUNTS") == "full" ? 20 : 3;

    [Fact]
    public async Task Killing_the_process_corrupts_nothing_and_loses_nothing_that_it_acknowledged()
    {
        await using var portal = await DevelopmentPortal.StartAsync();
        var people = await Task.WhenAll(
            Enumerable.Range(0, People).Select(async _ => new BusyPerson(portal, await portal.Users.CreateAsync())));
        for (var round = 0; round < rounds; round++)
        {
            using var progress = new SemaphoreSlim(0);
            var work = people.Select(person => person.WorkAsync(progress)).ToList();
            for (var write = 0; write < Writes; write++)
            {
                await progress.WaitAsync(TestContext.Current.CancellationToken);
            }

            await portal.KillAsync();
            await Task.WhenAll(work);

            Assert.All(portal.CheckDatabases(), database => Assert.Equal("ok", database.Verdict));
            await portal.LaunchAgainAsync();
            await Task.WhenAll(people.Select(person => person.AssertNothingIsLostAsync()));
        }

        Array.ForEach(people, person => person.Dispose());
    }
}
