namespace AccountPortal.Services.Errors;

/// <summary>Why an account function was refused. Each kind has one sentence in every language of the portal.</summary>
public enum AccountErrorKind
{
    /// <summary>
    /// Wrong credentials, no such user, or too many attempts. Cognito distinguishes these by message only, and the portal must
    /// not reveal which one it was.
    /// </summary>
    SignInFailed,

    /// <summary>The temporary password is correct but has expired.</summary>
    InvitationExpired,

    /// <summary>The current password of a signed-in user is wrong.</summary>
    WrongPassword,

    /// <summary>The operation needs the password again.</summary>
    PasswordNeeded,

    /// <summary>The code is not the one that was sent.</summary>
    CodeMismatch,

    /// <summary>The code is no longer valid, was used, or a newer one was sent.</summary>
    CodeExpired,

    /// <summary>The authenticator code was used already; the next one is needed.</summary>
    CodeUsed,

    /// <summary>Not one of the user's recovery codes, or already used.</summary>
    RecoveryCodeMismatch,

    /// <summary>The code that confirms a new authenticator app is wrong.</summary>
    AuthenticatorCodeMismatch,

    /// <summary>The passkey was not accepted.</summary>
    PasskeyRefused,

    /// <summary>The answer to a custom challenge is wrong.</summary>
    AnswerMismatch,

    /// <summary>The pool accepts no further answer to its custom challenge.</summary>
    AnswersUsedUp,

    /// <summary>Too many codes were requested or tried; a longer wait is needed (Cognito's LimitExceeded).</summary>
    LimitExceeded,

    /// <summary>Too many wrong codes for this request (Cognito's TooManyFailedAttempts).</summary>
    TooManyFailedAttempts,

    /// <summary>The portal or the pool receives too many requests.</summary>
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

    /// <summary>The pool refused a value; the form fields state the rules.</summary>
    InvalidInput,

    /// <summary>Users cannot change the attribute.</summary>
    AttributeNotWritable,

    /// <summary>The phone number is changed on its own page, not in the profile.</summary>
    PhoneNumberElsewhere,

    /// <summary>The account is not confirmed yet.</summary>
    NotConfirmed,

    /// <summary>The account is not confirmed, and no confirmation code can be delivered.</summary>
    ConfirmationUnavailable,

    /// <summary>The password has to be reset before signing in.</summary>
    PasswordResetRequired,

    /// <summary>The password cannot be reset: the user has no verified email address or phone number.</summary>
    RecoveryUnavailable,

    /// <summary>Sign-up is closed in this pool.</summary>
    SignUpClosed,

    /// <summary>A message with a code could not be delivered.</summary>
    DeliveryFailed,

    /// <summary>The authentication session has expired.</summary>
    ChallengeExpired,

    /// <summary>The MFA method is not set up or not offered.</summary>
    MfaUnavailable,

    /// <summary>The pool requires MFA, so the last method cannot be turned off.</summary>
    LastFactorRequired,

    /// <summary>The change would lock the user out.</summary>
    WouldLockOut,

    /// <summary>Only an administrator of the pool can do this; the portal lacks the permissions.</summary>
    NeedsAdministrator,

    /// <summary>The user's only sign-in method cannot be removed.</summary>
    LastSignInMethod,

    /// <summary>This browser or device cannot make a passkey.</summary>
    PasskeyUnsupported,

    /// <summary>The user cancelled the creation of a passkey, or it timed out.</summary>
    PasskeyCancelled,

    /// <summary>This device has a passkey of the account already.</summary>
    PasskeyExists,

    /// <summary>The pool's relying party is another domain than the portal's.</summary>
    PasskeyWrongSite,

    /// <summary>The user has as many passkeys as the pool allows.</summary>
    PasskeyLimit,

    /// <summary>The text that confirms a deletion is not the user's identifier.</summary>
    ConfirmationMismatch,

    /// <summary>The pool, a WAF rule or a trigger refused this request.</summary>
    Refused,

    /// <summary>The pool, or its plan, does not offer the feature.</summary>
    NotOffered,

    /// <summary>Not found, or not this user's; the answer does not reveal which.</summary>
    NotFound,

    /// <summary>The same data was changed elsewhere at the same time.</summary>
    Conflict,

    /// <summary>The operation needs a recent authentication; <c>/sign-in/again</c> performs it.</summary>
    ReauthenticationRequired,

    /// <summary>The session is over.</summary>
    SessionEnded,

    /// <summary>The pool cannot be reached or failed.</summary>
    PoolUnavailable,

    /// <summary>Pool and portal are configured inconsistently; the operator must correct the settings.</summary>
    Misconfigured,
}
