namespace AccountPortal.Services.SignUp;

/// <summary>Limits invitation requests per minute across all users, so that nobody can exhaust the pool's message quota.</summary>
internal sealed class InvitationQuota(TimeProvider time)
{
    /// <summary>Requests per minute.</summary>
    public const int Limit = 20;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);
    private readonly Lock gate = new();
    private DateTimeOffset ends;
    private int taken;

    /// <summary>Counts a request. False when the limit is exceeded.</summary>
    public bool Take()
    {
        lock (gate)
        {
            var now = time.GetUtcNow();
            if (now >= ends)
            {
                (ends, taken) = (now + Window, 0);
            }

            return ++taken <= Limit;
        }
    }
}
