namespace AccountPortal.LocalPool;

/// <summary>
/// The pool's time: that of the application, moved by <see cref="LocalPoolOptions.ClockOffset"/> and, for one request, by the
/// header that a developer's test sends, so that expiry can be seen without waiting for it.
/// </summary>
internal sealed class PoolClock(TimeProvider time, IOptions<LocalPoolOptions> options) : TimeProvider
{
    /// <summary>How far a request's time lies ahead: <c>hh:mm:ss</c> or <c>d.hh:mm:ss</c>, with a minus sign for the past.</summary>
    public const string Header = "X-Local-Pool-Clock";

    // No lifetime is longer than ten years, and nothing overflows.
    private static readonly TimeSpan Farthest = TimeSpan.FromDays(3660);

    private readonly AsyncLocal<TimeSpan> ahead = new();

    public override DateTimeOffset GetUtcNow() => time.GetUtcNow() + options.Value.ClockOffset + ahead.Value;

    /// <summary>Moves the clock for all that the caller does from here on.</summary>
    /// <exception cref="CognitoFault">InvalidParameterException: the header is no such time.</exception>
    public void Move(HttpRequest request)
    {
        if (request.Headers[Header].ToString() is not { Length: > 0 } text)
        {
            return;
        }
        if (!text.Contains(':', StringComparison.Ordinal) || !TimeSpan.TryParseExact(text, "c", CultureInfo.InvariantCulture, out var offset) || offset > Farthest || offset < -Farthest)
        {
            throw CognitoFault.InvalidParameter($"{Header} must be a time such as 01:00:00 or -7.00:00:00, of at most {Farthest.Days} days.");
        }
        ahead.Value = offset;
    }
}
