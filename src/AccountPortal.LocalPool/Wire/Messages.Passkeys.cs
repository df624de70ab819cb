namespace AccountPortal.LocalPool.Wire;

/// <summary>About passkeys.</summary>
internal static partial class Messages
{
    public const string CredentialInvalid = "Credential data is not valid";

    // Ours from here: the exception's name is Cognito's, its sentence is not publicly known.
    public const string PasskeysOff = "Passkeys are not enabled for this user pool";
    public const string RelyingPartyMissing = "The user pool has no relying party id for passkeys";
    public const string PasskeyChallengeNotFound = "The challenge of the passkey registration was not found or has expired";
    public const string PasskeyClientMismatch = "The passkey registration was started with another app client";
    public const string PasskeyOriginNotAllowed = "The origin of the passkey is not allowed for this user pool";
    public const string RelyingPartyMismatch = "The passkey belongs to another relying party";
    public const string PasskeyNotSupported = "The passkey's authenticator is not supported";
    public const string PasskeyUnknown = "Passkey does not exist.";
    public const string PasskeyLimit = "The user has as many passkeys as there can be";
}
