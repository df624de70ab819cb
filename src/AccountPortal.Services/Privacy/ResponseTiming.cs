namespace AccountPortal.Services.Privacy;

/// <summary>
/// Delays answers that must not reveal whether an account exists to multiples of a fixed step, so that hashing, mail and the
/// pool's latency are not measurable.
/// </summary>
internal sealed class ResponseTiming(TimeProvider time, TimeSpan step)
{
    /// <summary>Longer than a sign-in takes against AWS, and short enough for users.</summary>
    public static readonly TimeSpan Default = TimeSpan.FromMilliseconds(500);

    /// <summary>Runs the work and delays its answer where <paramref name="holds"/> returns true; failures are delayed too.</summary>
    public async Task<T> HoldAsync<T>(Func<Task<T>> work, Func<T, bool> holds, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        var delayed = true;
        try
        {
            var answer = await work();
            delayed = holds(answer);
            return answer;
        }
        finally
        {
            if (delayed && step > TimeSpan.Zero)
            {
                var over = TimeSpan.FromTicks(time.GetElapsedTime(started).Ticks % step.Ticks);
                await Task.Delay(step - over, time, cancellationToken);
            }
        }
    }

    /// <summary>Runs the work and delays every answer.</summary>
    public Task<T> HoldAsync<T>(Func<Task<T>> work, CancellationToken cancellationToken) =>
        HoldAsync(work, static _ => true, cancellationToken);
}
