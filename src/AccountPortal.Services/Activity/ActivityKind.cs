using System.Text.Json.Serialization;

namespace AccountPortal.Services.Activity;

/// <summary>An event of an account in this portal. The ledger stores the names, so the order is free.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ActivityKind>))]
public enum ActivityKind
{
    /// <summary>A session began.</summary>
    SignedIn,

    /// <summary>A password or another first factor was refused.</summary>
    SignInFailed,

    /// <summary>An MFA code was refused.</summary>
    MfaFailed,

    /// <summary>The password was correct and MFA was not completed. Only the pool records it.</summary>
    SignInUnfinished,

    /// <summary>The user reauthenticated.</summary>
    Reauthenticated,

    /// <summary>The user signed out in this browser.</summary>
    SignedOut,

    /// <summary>All sessions ended, in every application.</summary>
    SignedOutEverywhere,

    /// <summary>A session was ended from another session.</summary>
    SessionEnded,

    /// <summary>The account was created.</summary>
    SignedUp,

    /// <summary>The password was changed.</summary>
    PasswordChanged,

    /// <summary>A password reset code was requested, by the user or by anyone who knows the identifier.</summary>
    PasswordResetRequested,

    /// <summary>The password was reset with a code.</summary>
    PasswordReset,

    /// <summary>The profile was changed.</summary>
    ProfileChanged,

    /// <summary>The email address was changed or added.</summary>
    EmailChanged,

    /// <summary>The phone number was changed or added.</summary>
    PhoneChanged,

    /// <summary>The phone number was removed.</summary>
    PhoneRemoved,

    /// <summary>An email address or phone number was verified.</summary>
    ContactVerified,

    /// <summary>The MFA methods were changed.</summary>
    MfaChanged,

    /// <summary>An authenticator app was set up.</summary>
    AuthenticatorAdded,

    /// <summary>A passkey was added.</summary>
    PasskeyAdded,

    /// <summary>A passkey was removed.</summary>
    PasskeyRemoved,

    /// <summary>A device was remembered.</summary>
    DeviceRemembered,

    /// <summary>A remembered device was forgotten.</summary>
    DeviceForgotten,

    /// <summary>New recovery codes were created.</summary>
    RecoveryCodesMade,

    /// <summary>A recovery code was used instead of MFA.</summary>
    RecoveryCodeUsed,

    /// <summary>The user's data was exported.</summary>
    DataExported,

    /// <summary>The user disputed an event.</summary>
    Disputed,

    /// <summary>The user completed the steps that secure the account after a dispute.</summary>
    Secured,
}
