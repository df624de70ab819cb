namespace AccountPortal.Services.Sessions;

/// <summary>Why a session ended. The sign-in page shows a text for each.</summary>
public enum SessionEndReason
{
    /// <summary>The user signed out in this browser.</summary>
    SignedOut,

    /// <summary>The user signed out everywhere.</summary>
    SignedOutEverywhere,

    /// <summary>No activity for longer than <c>Sessions:IdleMinutes</c>.</summary>
    Idle,

    /// <summary>The session reached <c>Sessions:MaxHours</c>.</summary>
    TooOld,

    /// <summary>The password was changed or reset elsewhere.</summary>
    PasswordChanged,

    /// <summary>A recovery code reset the account's MFA.</summary>
    SecondStepReset,

    /// <summary>The user ended it from another session.</summary>
    EndedElsewhere,

    /// <summary>The user deleted the account.</summary>
    AccountDeleted,

    /// <summary>The pool ended it: tokens revoked, user disabled or deleted.</summary>
    Revoked,
}
