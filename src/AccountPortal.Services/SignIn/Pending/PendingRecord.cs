using System.Text.Json.Serialization;

namespace AccountPortal.Services.SignIn.Pending;

/// <summary>The server's state of a browser between two steps, encrypted, under a random key in the browser's cookie.</summary>
internal sealed record PendingRecord
{
    private static readonly TimeSpan Afterwards = TimeSpan.FromMinutes(15);

    /// <summary>The pending step.</summary>
    public required PendingKind Kind { get; init; }

    /// <summary>The typed identifier, as sent to the pool.</summary>
    public required string Identifier { get; init; }

    /// <summary>When the step expires.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>The local URL to go to after sign-in.</summary>
    public string? ReturnUrl { get; init; }

    /// <summary>The session to reauthenticate; null for a sign-in that begins a session.</summary>
    public string? ReauthenticatesSession { get; init; }

    /// <summary>The destination of a sign-up's code, masked from the typed value.</summary>
    public string? Destination { get; init; }

    /// <summary>The earliest time to request a new code.</summary>
    public DateTimeOffset ResendAt { get; init; }

    /// <summary>The code from a link, until it is tried or a new one is requested.</summary>
    public string? Code { get; init; }

    /// <summary>The key of the password in <see cref="ResendPasswords"/>; null where none is stored.</summary>
    public string? PasswordKey { get; init; }

    /// <summary>The email address that the sent code verifies.</summary>
    public string? NewEmail { get; init; }

    /// <summary>The session of the sign-up, so that its confirmation can sign in directly.</summary>
    public SignUpSession? SignUp { get; init; }

    /// <summary>Whether a step of the sign-in expired, so that it starts again.</summary>
    public bool TimeIsOver { get; init; }

    /// <summary>Whether the pool required the reset.</summary>
    public bool Required { get; init; }

    /// <summary>
    /// The first factors of a choice-based sign-in; kept until the session begins, so that the user can return to the choice.
    /// </summary>
    public FirstFactorChoice? Choice { get; init; }

    /// <summary>The challenge, for <see cref="PendingKind.Challenge"/>.</summary>
    public PendingChallenge? Challenge { get; init; }

    /// <summary>
    /// When the record is deleted. A challenge keeps its identifier for a while after it expires, so that the user need not
    /// type it again.
    /// </summary>
    [JsonIgnore]
    public DateTimeOffset KeptUntil => Kind == PendingKind.Challenge ? ExpiresAt + Afterwards : ExpiresAt;

    /// <summary>Redacted: logs must not identify the user.</summary>
    public override string ToString() => Kind.ToString();

    /// <summary>The record at a given time: an expired challenge becomes a sign-in with the identifier prefilled.</summary>
    public PendingRecord At(DateTimeOffset now) =>
        Kind == PendingKind.Challenge && ExpiresAt <= now ? StartedOver(now, timeIsOver: true) : this;

    /// <summary>The sign-in from its start, with the identifier prefilled.</summary>
    public PendingRecord StartedOver(DateTimeOffset now, bool timeIsOver) => new()
    {
        Kind = PendingKind.ReadyToSignIn,
        Identifier = Identifier,
        ReturnUrl = ReturnUrl,
        ReauthenticatesSession = ReauthenticatesSession,
        TimeIsOver = timeIsOver,
        ExpiresAt = now + Afterwards,
    };
}

/// <summary>The session of SignUp, for confirming and signing in within the same browser.</summary>
/// <param name="Session">Cognito's session string.</param>
/// <param name="ExpiresAt">When it expires.</param>
internal sealed record SignUpSession(string Session, DateTimeOffset ExpiresAt)
{
    /// <summary>Redacted: logs must not show a session string.</summary>
    public override string ToString() => nameof(SignUpSession);
}

/// <summary>A challenge of Cognito that awaits its answer.</summary>
/// <param name="Name">Cognito's challenge name.</param>
/// <param name="Session">Cognito's session string, which the next answer must carry.</param>
/// <param name="UserId">Cognito's user name in the challenge (USER_ID_FOR_SRP).</param>
/// <param name="Parameters">The challenge parameters that the step shows.</param>
internal sealed record PendingChallenge(string Name, string? Session, string UserId, IReadOnlyDictionary<string, string> Parameters)
{
    /// <summary>The secret of the authenticator app for MFA_SETUP, once requested.</summary>
    public string? AuthenticatorKey { get; init; }

    /// <summary>Whether the authenticator's first code was accepted, so that only MFA_SETUP remains to be answered.</summary>
    public bool AuthenticatorVerified { get; init; }

    /// <summary>Whether it is a decoy: no answer is correct, and the pool is not asked.</summary>
    public bool IsDecoy { get; init; }

    /// <summary>The number of decoys before it in the same sign-in.</summary>
    public int DecoysBefore { get; init; }

    /// <summary>Redacted: logs must not show a session string or a secret.</summary>
    public override string ToString() => Name;
}
