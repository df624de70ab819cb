namespace AccountPortal.Services.Privacy;

/// <summary>
/// Answers that must not tell whether an account exists leave only at multiples of a fixed time after the question,
/// so that hashing, mail and the pool's own quickness cannot be seen from outside.
/// </summary>
internal sealed class ResponseTiming(TimeProvider time, TimeSpan step)
{
    /// <summary>More than a sign-in takes against AWS, little enough not to be felt as slow.</summary>
    public static readonly TimeSpan Default = TimeSpan.FromMilliseconds(500);

    /// <summary>Does the work and holds its answer back where <paramref name="holds"/> says so; a failure is held back too.</summary>
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

    /// <summary>Does the work and holds every answer back.</summary>
    public Task<T> HoldAsync<T>(Func<Task<T>> work, CancellationToken cancellationToken) =>
        HoldAsync(work, static _ => true, cancellationToken);
}
