namespace AccountPortal.Services.Sessions;

/// <summary>What a store keeps of one session. Nothing in it is of use to a reader of the store: hashes and ciphertext only.</summary>
internal sealed record SessionRecord
{
    /// <summary>Stable and random; see <see cref="SessionIdentity.SessionId"/>.</summary>
    public required string SessionId { get; init; }

    /// <summary>The hash of the key in the person's cookie.</summary>
    public required byte[] KeyHash { get; init; }

    /// <summary>The principal, encrypted; empty once the session has ended.</summary>
    public required byte[] Ticket { get; init; }

    /// <summary>The tokens, encrypted; empty once the session has ended. Only <see cref="TokenRenewal"/> changes them.</summary>
    public required byte[] Tokens { get; init; }

    /// <summary>Counts the renewals of the tokens, so that a renewal never overwrites a later one.</summary>
    public long TokensVersion { get; init; }

    /// <summary>When the person signed in.</summary>
    public required DateTimeOffset BeganAt { get; init; }

    /// <summary>The last activity, exact to <see cref="SessionLimits.TouchInterval"/>.</summary>
    public required DateTimeOffset SeenAt { get; init; }

    /// <summary>When the person last proved who they are: at sign-in, or later by <c>/sign-in/again</c>.</summary>
    public required DateTimeOffset AuthenticatedAt { get; init; }

    /// <summary>Where the person signed in from (<see cref="ClientDetails"/>), encrypted; empty where it is not known.</summary>
    public byte[] Client { get; init; } = [];

    /// <summary>Why the session is over; null while it lives.</summary>
    public SessionEndReason? EndReason { get; init; }

    /// <summary>The keyed hash of the subject.</summary>
    public required byte[] SubjectHash { get; init; }

    /// <summary>Keyed hashes of everything that the person can be called by.</summary>
    public required IReadOnlyList<byte[]> NameHashes { get; init; }
}
