using CsCheck;

namespace AccountPortal.Tests.Unit.LocalPool.Hostile;

/// <summary>Nothing runs in parallel, as the heap is shared.</summary>
[CollectionDefinition(nameof(HostileRequestTests), DisableParallelization = true)]
[Collection(nameof(HostileRequestTests))]
[Trait("Speed", "Slow")]
public sealed class HostileRequestTests
{
    private const long LargestGrowth = 5 * 1024 * 1024;

    private static readonly int requests = Environment.GetEnvironmentVariable("TEST_COUNTS") == "full" ? 100_000 : 2_000;

    [Fact]
    public async Task Every_operation_has_a_valid_request_to_start_from()
    {
        await using var pool = await HostilePool.StartAsync();
        foreach (var original in Originals.All)
        {
            // A new attacker each time, and later: a TOTP code is valid once.
            pool.Host.Clock.Advance(TimeSpan.FromSeconds(30));
            await pool.Host.CallAsync(original.Operation, await original.MakeAsync(await Attacker.CreateAsync(pool.Host)));
        }

        Assert.Equal(PoolOperations.Names, Originals.All.Select(original => original.Operation).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task No_request_breaks_the_pool_tells_of_others_or_is_remembered()
    {
        await using var pool = await HostilePool.StartAsync();
        var run = new HostileRun(pool);
        var mutations = Mutation.Of(pool.Targets);

        var heaps = new List<long>();
        for (var tenth = 0; tenth < 10; tenth++)
        {
            await mutations.SampleAsync(run.SendAsync, iter: requests / 10 / Mutation.Size, threads: 1, print: run.Print);
            heaps.Add(LiveHeap.Measure());
        }

        var report = $"{run.Summary}; the heap after each tenth: {string.Join(", ", heaps.Select(heap => $"{heap:N0}"))} bytes";
        TestContext.Current.TestOutputHelper?.WriteLine(report);
        Assert.True(heaps.Max() - heaps[0] < LargestGrowth, report);
        await pool.AssertVictimIsUntouchedAsync();
    }
}
