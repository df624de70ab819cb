namespace AccountPortal.Services.AccountAccess;

/// <summary>A credential that a user signs in with and can lose.</summary>
public enum SignInCredential
{
    /// <summary>The password, which can be forgotten.</summary>
    Password,

    /// <summary>The phone with the account's number.</summary>
    Phone,

    /// <summary>The mailbox of the account's email address.</summary>
    Email,

    /// <summary>The device with the authenticator app.</summary>
    AuthenticatorApp,

    /// <summary>The device with the passkey.</summary>
    Passkey,
}
