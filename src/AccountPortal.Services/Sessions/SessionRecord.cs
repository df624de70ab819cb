namespace AccountPortal.Services.Sessions;

/// <summary>
/// A session as the store keeps it. It contains only hashes and ciphertext, which are of no use to a reader of the store.
/// </summary>
internal sealed record SessionRecord
{
    /// <summary>Stable and random; see <see cref="SessionIdentity.SessionId"/>.</summary>
    public required string SessionId { get; init; }

    /// <summary>The hash of the key in the cookie.</summary>
    public required byte[] KeyHash { get; init; }

    /// <summary>The principal, encrypted; empty after the session has ended.</summary>
    public required byte[] Ticket { get; init; }

    /// <summary>The tokens, encrypted; empty after the session has ended. Only <see cref="TokenRenewal"/> changes them.</summary>
    public required byte[] Tokens { get; init; }

    /// <summary>The version of the tokens, so that a renewal never overwrites a later one.</summary>
    public long TokensVersion { get; init; }

    /// <summary>When the user signed in.</summary>
    public required DateTimeOffset BeganAt { get; init; }

    /// <summary>The last activity, accurate to <see cref="SessionLimits.TouchInterval"/>.</summary>
    public required DateTimeOffset SeenAt { get; init; }

    /// <summary>When the user last authenticated: at sign-in, or later by <c>/sign-in/again</c>.</summary>
    public required DateTimeOffset AuthenticatedAt { get; init; }

    /// <summary>The client that signed in (<see cref="ClientDetails"/>), encrypted; empty where unknown.</summary>
    public byte[] Client { get; init; } = [];

    /// <summary>Why the session ended; null while it is live.</summary>
    public SessionEndReason? EndReason { get; init; }

    /// <summary>The keyed hash of the subject.</summary>
    public required byte[] SubjectHash { get; init; }

    /// <summary>Keyed hashes of all identifiers of the user.</summary>
    public required IReadOnlyList<byte[]> NameHashes { get; init; }
}
