namespace AccountPortal.Services.SignIn.Pending;

/// <summary>What a pending record waits for.</summary>
internal enum PendingKind
{
    /// <summary>The answer to a challenge of signing in.</summary>
    Challenge,

    /// <summary>The choice of a first factor, or the password that was chosen: the pool need not be asked before it is there.</summary>
    FirstFactor,

    /// <summary>The code of a sign-up.</summary>
    ConfirmAccount,

    /// <summary>The code of a password reset.</summary>
    ResetPassword,

    /// <summary>A sign-in with the identifier filled in.</summary>
    ReadyToSignIn,

    /// <summary>The verification of an email address or a phone number by the code that a link brought.</summary>
    VerifyContact,
}
