namespace AccountPortal.Services.SignUp;

/// <summary>How many invitations can be asked for in a minute by everybody together, so that no stranger spends the pool's messages.</summary>
internal sealed class InvitationQuota(TimeProvider time)
{
    /// <summary>Requests in a minute.</summary>
    public const int Limit = 20;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);
    private readonly Lock gate = new();
    private DateTimeOffset ends;
    private int taken;

    /// <summary>Whether one more may be worked on.</summary>
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
