namespace AccountPortal.LocalPool.Wire;

/// <content>Passkeys.</content>
internal static partial class UnverifiedTexts
{
    public static readonly UnverifiedText PasskeysOff = Text("Passkeys are not enabled for this user pool");
    public static readonly UnverifiedText RelyingPartyMissing = Text("The user pool has no relying party id for passkeys");
    public static readonly UnverifiedText PasskeyChallengeNotFound = Text("The challenge of the passkey registration was not found or has expired");
    public static readonly UnverifiedText PasskeyClientMismatch = Text("The passkey registration was started with another app client");
    public static readonly UnverifiedText PasskeyOriginNotAllowed = Text("The origin of the passkey is not allowed for this user pool");
    public static readonly UnverifiedText RelyingPartyMismatch = Text("The passkey belongs to another relying party");
    public static readonly UnverifiedText PasskeyNotSupported = Text("The passkey's authenticator is not supported");
    public static readonly UnverifiedText PasskeyUnknown = Text("Passkey does not exist.");
    public static readonly UnverifiedText PasskeyLimit = Text("The user has as many passkeys as there can be");
}
