namespace AccountPortal.Tests.Unit.Services.Concurrency;

public sealed class SingleFlightTests
{
    private readonly SingleFlight<int> flights = new();
    private int starts;

    [Fact]
    public async Task Everyone_who_comes_meanwhile_gets_the_same_result()
    {
        var runway = new TaskCompletionSource<int>();
        var waiting = Enumerable.Range(0, 50).Select(_ => flights.RunAsync("one", () => Start(runway.Task), CancellationToken.None))
            .ToList();

        runway.SetResult(7);

        Assert.All(await Task.WhenAll(waiting), result => Assert.Equal(7, result));
        Assert.Equal(1, starts);
    }

    [Fact]
    public async Task Another_key_is_another_flight()
    {
        var runway = new TaskCompletionSource<int>();
        var first = flights.RunAsync("one", () => Start(runway.Task), CancellationToken.None);

        Assert.Equal(2, await flights.RunAsync("two", () => Start(Task.FromResult(2)), CancellationToken.None));

        runway.SetResult(1);
        Assert.Equal(1, await first);
    }

    [Fact]
    public async Task Who_cancels_gives_up_their_own_wait_only()
    {
        var runway = new TaskCompletionSource<int>();
        using var impatience = new CancellationTokenSource();
        var first = flights.RunAsync("one", () => Start(runway.Task), impatience.Token);
        var second = flights.RunAsync("one", () => Start(runway.Task), CancellationToken.None);

        await impatience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);

        runway.SetResult(7);
        Assert.Equal(7, await second);
        Assert.Equal(1, starts);
    }

    [Fact]
    public async Task A_flight_that_fails_does_not_stand_in_the_way_of_the_next()
    {
        await Assert.ThrowsAsync<TimeoutException>(
            () => flights.RunAsync("one", () => Task.FromException<int>(new TimeoutException()), CancellationToken.None));

        Assert.Equal(0, flights.Count);
        Assert.Equal(3, await flights.RunAsync("one", () => Start(Task.FromResult(3)), CancellationToken.None));
        Assert.Equal(0, flights.Count);
    }

    private async Task<int> Start(Task<int> work)
    {
        Interlocked.Increment(ref starts);
        return await work;
    }
}
