using System.Text.Json.Serialization;

namespace AccountPortal.Services.Activity;

/// <summary>What happened to an account through this portal. The ledger keeps the names, so that the order is free.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ActivityKind>))]
public enum ActivityKind
{
    /// <summary>A session began.</summary>
    SignedIn,

    /// <summary>A password or another first proof was refused.</summary>
    SignInFailed,

    /// <summary>A second step was refused.</summary>
    MfaFailed,

    /// <summary>A password was right, and the second step was never answered; only the pool knows of it.</summary>
    SignInUnfinished,

    /// <summary>The person proved again who they are.</summary>
    Reauthenticated,

    /// <summary>A session ended: by its person here.</summary>
    SignedOut,

    /// <summary>Every session ended, in every application.</summary>
    SignedOutEverywhere,

    /// <summary>A session was ended from another one.</summary>
    SessionEnded,

    /// <summary>The account was made.</summary>
    SignedUp,

    /// <summary>The password was changed.</summary>
    PasswordChanged,

    /// <summary>A code to reset the password was asked for, by the person or by somebody who knows the name.</summary>
    PasswordResetRequested,

    /// <summary>The password was reset by a code.</summary>
    PasswordReset,

    /// <summary>The profile was changed.</summary>
    ProfileChanged,

    /// <summary>The email address was changed or added.</summary>
    EmailChanged,

    /// <summary>The phone number was changed or added.</summary>
    PhoneChanged,

    /// <summary>The phone number was removed.</summary>
    PhoneRemoved,

    /// <summary>An address or number was verified.</summary>
    ContactVerified,

    /// <summary>The second steps were changed.</summary>
    MfaChanged,

    /// <summary>An authenticator app was set up.</summary>
    AuthenticatorAdded,

    /// <summary>A passkey was added.</summary>
    PasskeyAdded,

    /// <summary>A passkey was removed.</summary>
    PasskeyRemoved,

    /// <summary>A browser was remembered.</summary>
    DeviceRemembered,

    /// <summary>A remembered browser was forgotten.</summary>
    DeviceForgotten,

    /// <summary>New recovery codes were made.</summary>
    RecoveryCodesMade,

    /// <summary>A recovery code was used in the place of a lost second step.</summary>
    RecoveryCodeUsed,

    /// <summary>The person's data was downloaded.</summary>
    DataExported,

    /// <summary>The person said that something here was not them.</summary>
    Disputed,

    /// <summary>The person has gone through what secures the account after that.</summary>
    Secured,
}
