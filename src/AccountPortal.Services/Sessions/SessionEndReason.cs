namespace AccountPortal.Services.Sessions;

/// <summary>Why a session is over. The sign-in page says it in words.</summary>
public enum SessionEndReason
{
    /// <summary>The person signed out in this browser.</summary>
    SignedOut,

    /// <summary>The person signed out everywhere.</summary>
    SignedOutEverywhere,

    /// <summary>Nothing happened for longer than <c>Sessions:IdleMinutes</c>.</summary>
    Idle,

    /// <summary>The session reached <c>Sessions:MaxHours</c>.</summary>
    TooOld,

    /// <summary>The password was changed or reset elsewhere.</summary>
    PasswordChanged,

    /// <summary>A recovery code reset the second steps of the account.</summary>
    SecondStepReset,

    /// <summary>The person ended it from another session.</summary>
    EndedElsewhere,

    /// <summary>The person deleted the account.</summary>
    AccountDeleted,

    /// <summary>The pool ended it: revoked, disabled or deleted.</summary>
    Revoked,
}
