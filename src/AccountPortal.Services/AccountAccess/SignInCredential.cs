namespace AccountPortal.Services.AccountAccess;

/// <summary>Something that a person signs in with and can lose.</summary>
public enum SignInCredential
{
    /// <summary>The password, which can be forgotten.</summary>
    Password,

    /// <summary>The phone with its number.</summary>
    Phone,

    /// <summary>The mailbox.</summary>
    Email,

    /// <summary>The device with the authenticator app.</summary>
    AuthenticatorApp,

    /// <summary>The device with the passkey.</summary>
    Passkey,
}
