using System.Text.Json.Serialization;

namespace AccountPortal.Services.SignIn.Pending;

/// <summary>What the server keeps of one browser between two steps, encrypted, under a random key in that browser's cookie.</summary>
internal sealed record PendingRecord
{
    private static readonly TimeSpan Afterwards = TimeSpan.FromMinutes(15);

    /// <summary>What is waited for.</summary>
    public required PendingKind Kind { get; init; }

    /// <summary>What the person typed, as it went to the pool.</summary>
    public required string Identifier { get; init; }

    /// <summary>When the step has to be started again.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>Local address to go to after signing in.</summary>
    public string? ReturnUrl { get; init; }

    /// <summary>The session whose person proves again who they are; null for a sign-in that begins a session.</summary>
    public string? ReauthenticatesSession { get; init; }

    /// <summary>Where the code of a sign-up went, masked from what was typed.</summary>
    public string? Destination { get; init; }

    /// <summary>From when on a new code can be asked for.</summary>
    public DateTimeOffset ResendAt { get; init; }

    /// <summary>The code that a link brought along, until it is tried or a newer one is asked for.</summary>
    public string? Code { get; init; }

    /// <summary>The key to the password that <see cref="ResendPasswords"/> holds while this step waits; null where none is held.</summary>
    public string? PasswordKey { get; init; }

    /// <summary>The email address that becomes the person's with the code that was sent there.</summary>
    public string? NewEmail { get; init; }

    /// <summary>What the pool gave for the sign-up, so that confirming it signs in at once.</summary>
    public SignUpSession? SignUp { get; init; }

    /// <summary>Whether a step of the sign-in waited too long for its answer, so that it starts again.</summary>
    public bool TimeIsOver { get; init; }

    /// <summary>Whether the pool demanded the reset.</summary>
    public bool Required { get; init; }

    /// <summary>What the sign-in could begin with, where the person chooses; it stays until the session begins, as the way back.</summary>
    public FirstFactorChoice? Choice { get; init; }

    /// <summary>The challenge, for <see cref="PendingKind.Challenge"/>.</summary>
    public PendingChallenge? Challenge { get; init; }

    /// <summary>
    /// When the record goes. A challenge leaves behind for a while who was signing in, so that nobody types the name again
    /// because of it.
    /// </summary>
    [JsonIgnore]
    public DateTimeOffset KeptUntil => Kind == PendingKind.Challenge ? ExpiresAt + Afterwards : ExpiresAt;

    /// <summary>Redacted, so that no log shows who it is.</summary>
    public override string ToString() => Kind.ToString();

    /// <summary>What stands now: a challenge whose time is over has become a sign-in with the identifier filled in.</summary>
    public PendingRecord At(DateTimeOffset now) => Kind == PendingKind.Challenge && ExpiresAt <= now ? StartedOver(now, timeIsOver: true) : this;

    /// <summary>The sign-in from its beginning, with the identifier filled in.</summary>
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

/// <summary>What SignUp gave to whoever types its code in the same browser.</summary>
/// <param name="Session">Cognito's session string.</param>
/// <param name="ExpiresAt">Until when it is worth anything.</param>
internal sealed record SignUpSession(string Session, DateTimeOffset ExpiresAt)
{
    /// <summary>Redacted, so that no log shows a session string.</summary>
    public override string ToString() => nameof(SignUpSession);
}

/// <summary>A challenge of Cognito's that waits for its answer.</summary>
/// <param name="Name">Cognito's name.</param>
/// <param name="Session">Cognito's session string: the next answer must carry it.</param>
/// <param name="UserId">Who answers, as Cognito calls the person (USER_ID_FOR_SRP).</param>
/// <param name="Parameters">What the step shows, by Cognito's names.</param>
internal sealed record PendingChallenge(string Name, string? Session, string UserId, IReadOnlyDictionary<string, string> Parameters)
{
    /// <summary>The key of the authenticator app that MFA_SETUP sets up, once it was asked for.</summary>
    public string? AuthenticatorKey { get; init; }

    /// <summary>Whether the authenticator's first code was accepted already, so that only MFA_SETUP itself is left to answer.</summary>
    public bool AuthenticatorVerified { get; init; }

    /// <summary>Whether the portal made it up: no answer is right, and the pool is not asked.</summary>
    public bool IsDecoy { get; init; }

    /// <summary>How many that the portal made up came before it in the same sign-in.</summary>
    public int DecoysBefore { get; init; }

    /// <summary>Redacted, so that no log shows a session string or a key.</summary>
    public override string ToString() => Name;
}
