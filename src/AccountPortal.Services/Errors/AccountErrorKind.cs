namespace AccountPortal.Services.Errors;

/// <summary>Why an account function was refused. Each kind has one sentence in every language of the portal.</summary>
public enum AccountErrorKind
{
    /// <summary>
    /// User name and password do not match, no such user exists, or too many passwords were tried: Cognito tells these apart by
    /// text alone, and a stranger must not learn which.
    /// </summary>
    SignInFailed,

    /// <summary>The password is right, but it is an invitation's and has run out.</summary>
    InvitationExpired,

    /// <summary>The present password, asked for again by a signed-in person, is wrong.</summary>
    WrongPassword,

    /// <summary>What was asked for takes the password once more.</summary>
    PasswordNeeded,

    /// <summary>The code is not the one that was sent.</summary>
    CodeMismatch,

    /// <summary>The code is no longer valid, was used, or a newer one was sent.</summary>
    CodeExpired,

    /// <summary>The authenticator's code was used already; the next one is needed.</summary>
    CodeUsed,

    /// <summary>That is none of the person's recovery codes, or it was used.</summary>
    RecoveryCodeMismatch,

    /// <summary>The code that should prove a new authenticator app does not fit.</summary>
    AuthenticatorCodeMismatch,

    /// <summary>The passkey was not accepted.</summary>
    PasskeyRefused,

    /// <summary>The answer to a question of the pool's own is wrong.</summary>
    AnswerMismatch,

    /// <summary>The pool takes no further answer to its question, after the last wrong one.</summary>
    AnswersUsedUp,

    /// <summary>Too many codes were asked for or tried; a longer wait is needed (Cognito's LimitExceeded).</summary>
    LimitExceeded,

    /// <summary>Too many wrong codes for this request (Cognito's TooManyFailedAttempts).</summary>
    TooManyFailedAttempts,

    /// <summary>The portal or the pool is asked too often at the moment.</summary>
    Throttled,

    /// <summary>A new code can be sent only after <see cref="AccountError.RetryAfter"/>.</summary>
    ResendTooSoon,

    /// <summary>The proposed password does not meet the pool's policy.</summary>
    PasswordPolicy,

    /// <summary>The proposed password was used before.</summary>
    PasswordReused,

    /// <summary>The user name is taken (plain user-name pools only).</summary>
    UsernameTaken,

    /// <summary>The email address or phone number belongs to another account.</summary>
    AliasTaken,

    /// <summary>The pool refused a value; the form's fields say the rules.</summary>
    InvalidInput,

    /// <summary>The attribute cannot be changed by its owner.</summary>
    AttributeNotWritable,

    /// <summary>The phone number is changed on its own page, not in the profile.</summary>
    PhoneNumberElsewhere,

    /// <summary>The account is not confirmed yet.</summary>
    NotConfirmed,

    /// <summary>The account is not confirmed, and no code that confirms it can be sent anywhere.</summary>
    ConfirmationUnavailable,

    /// <summary>The password has to be reset before signing in.</summary>
    PasswordResetRequired,

    /// <summary>The password cannot be reset now: no verified way to reach the person.</summary>
    RecoveryUnavailable,

    /// <summary>Sign-up is closed in this pool.</summary>
    SignUpClosed,

    /// <summary>A message with a code could not be delivered.</summary>
    DeliveryFailed,

    /// <summary>The time for this step of signing in has run out.</summary>
    ChallengeExpired,

    /// <summary>The second step asked for is not set up or not offered.</summary>
    MfaUnavailable,

    /// <summary>The pool demands a second step, so the last one cannot be turned off.</summary>
    LastFactorRequired,

    /// <summary>Nothing would let the person in any more.</summary>
    WouldLockOut,

    /// <summary>Only those who run the pool can do this: the portal has no rights to.</summary>
    NeedsAdministrator,

    /// <summary>The only way to sign in that the person has cannot be removed.</summary>
    LastWayIn,

    /// <summary>This browser or device cannot make a passkey.</summary>
    PasskeyUnsupported,

    /// <summary>The person cancelled the making of a passkey, or let its time run out.</summary>
    PasskeyCancelled,

    /// <summary>This device has a passkey of the account already.</summary>
    PasskeyExists,

    /// <summary>The pool's passkeys belong to another address than the one that the portal is visited by.</summary>
    PasskeyWrongSite,

    /// <summary>The person has as many passkeys as the pool allows.</summary>
    PasskeyLimit,

    /// <summary>What was typed to confirm a deletion is not what the person signs in with.</summary>
    ConfirmationMismatch,

    /// <summary>The pool or its guard (a firewall rule, a trigger) refused this request.</summary>
    Refused,

    /// <summary>A feature that the pool does not offer, or not in its plan.</summary>
    NotOffered,

    /// <summary>What was meant is not there, or is not this person's: nobody learns which.</summary>
    NotFound,

    /// <summary>The same thing was changed elsewhere at the same moment.</summary>
    Conflict,

    /// <summary>What was asked for needs a recent proof of who the person is; <c>/sign-in/again</c> takes it.</summary>
    ReauthenticationRequired,

    /// <summary>The session is over.</summary>
    SessionEnded,

    /// <summary>The pool cannot be reached or failed.</summary>
    PoolUnavailable,

    /// <summary>Pool and portal do not fit together: the operator has to look at the settings.</summary>
    Misconfigured,
}
