using Microsoft.Extensions.Time.Testing;

namespace AccountPortal.Tests.Unit.Services.Privacy;

public sealed class ResponseTimingTests
{
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(500);
    private readonly FakeTimeProvider time = new();

    [Theory]
    [InlineData(0, 500)]
    [InlineData(20, 500)]
    [InlineData(499, 500)]
    [InlineData(520, 1000)]
    public async Task An_answer_leaves_only_at_a_multiple_of_the_step(int workMilliseconds, int answeredAt)
    {
        var floor = new ResponseTiming(time, Step);

        var answer = floor.HoldAsync(() => Work(workMilliseconds), TestContext.Current.CancellationToken);
        time.Advance(TimeSpan.FromMilliseconds(answeredAt - workMilliseconds - 1));
        Assert.False(answer.IsCompleted);
        time.Advance(TimeSpan.FromMilliseconds(1));

        Assert.Equal("done", await answer);
    }

    [Fact]
    public async Task An_answer_that_may_be_told_is_not_held() =>
        Assert.Equal(
            "done", await new ResponseTiming(time, Step).HoldAsync(() => Work(20), _ => false, TestContext.Current.CancellationToken));

    [Fact]
    public async Task A_failure_is_held_as_well()
    {
        var answer = new ResponseTiming(time, Step).HoldAsync<string>(
            () => Task.FromException<string>(new InvalidOperationException()), _ => false, TestContext.Current.CancellationToken);
        Assert.False(answer.IsCompleted);
        time.Advance(Step);

        await Assert.ThrowsAsync<InvalidOperationException>(() => answer);
    }

    private Task<string> Work(int milliseconds)
    {
        time.Advance(TimeSpan.FromMilliseconds(milliseconds));
        return Task.FromResult("done");
    }
}
