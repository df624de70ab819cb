namespace AccountPortal.Services.SignIn.Pending;

/// <summary>The step that a pending record is in.</summary>
internal enum PendingKind
{
    /// <summary>A challenge of a sign-in.</summary>
    Challenge,

    /// <summary>The choice of a first factor, or the chosen password: the pool is asked only once it is typed.</summary>
    FirstFactor,

    /// <summary>The confirmation code of a sign-up.</summary>
    ConfirmAccount,

    /// <summary>The code of a password reset.</summary>
    ResetPassword,

    /// <summary>A sign-in with the identifier prefilled.</summary>
    ReadyToSignIn,

    /// <summary>The verification of an email address or phone number with a code from a link.</summary>
    VerifyContact,
}
