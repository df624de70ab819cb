namespace AccountPortal.LocalPool;

/// <summary>
/// The pool's time: the application's, shifted by <see cref="LocalPoolOptions.ClockOffset"/> and, for one request, by its header.
/// </summary>
internal sealed class PoolClock(TimeProvider time, IOptions<LocalPoolOptions> options) : TimeProvider
{
    /// <summary>The shift for one request: <c>hh:mm:ss</c> or <c>d.hh:mm:ss</c>, with a minus sign for the past.</summary>
    public const string Header = "X-Local-Pool-Clock";

    // Longer than any lifetime (ten years), and without overflow.
    private static readonly TimeSpan Farthest = TimeSpan.FromDays(3660);

    private readonly AsyncLocal<TimeSpan> ahead = new();

    public override DateTimeOffset GetUtcNow() => time.GetUtcNow() + options.Value.ClockOffset + ahead.Value;

    /// <summary>Shifts the clock for the rest of the request.</summary>
    /// <exception cref="CognitoFault">InvalidParameter: the header is malformed or out of range.</exception>
    public void Move(HttpRequest request)
    {
        if (request.Headers[Header].ToString() is not { Length: > 0 } text)
        {
            return;
        }
        if (!text.Contains(':', StringComparison.Ordinal)
            || !TimeSpan.TryParseExact(text, "c", CultureInfo.InvariantCulture, out var offset)
            || offset > Farthest
            || offset < -Farthest)
        {
            throw CognitoFault.InvalidParameter(
                $"{Header} must be a time such as 01:00:00 or -7.00:00:00, of at most {Farthest.Days} days.");
        }
        ahead.Value = offset;
    }
}
