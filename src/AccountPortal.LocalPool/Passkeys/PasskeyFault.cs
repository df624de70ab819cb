using AccountPortal.LocalPool.Wire;

namespace AccountPortal.LocalPool.Passkeys;

/// <summary>What the operations about passkeys refuse with.</summary>
internal static class PasskeyFault
{
    public static CognitoFault InvalidCredential() => CognitoFault.InvalidParameter(Messages.CredentialInvalid);

    public static CognitoFault NotEnabled() => new("WebAuthnNotEnabledException", Messages.PasskeysOff);

    public static CognitoFault ConfigurationMissing() => new("WebAuthnConfigurationMissingException", Messages.RelyingPartyMissing);

    public static CognitoFault ChallengeNotFound() => new("WebAuthnChallengeNotFoundException", Messages.PasskeyChallengeNotFound);

    public static CognitoFault ClientMismatch() => new("WebAuthnClientMismatchException", Messages.PasskeyClientMismatch);

    public static CognitoFault OriginNotAllowed() => new("WebAuthnOriginNotAllowedException", Messages.PasskeyOriginNotAllowed);

    public static CognitoFault RelyingPartyMismatch() => new("WebAuthnRelyingPartyMismatchException", Messages.RelyingPartyMismatch);

    public static CognitoFault NotSupported() => new("WebAuthnCredentialNotSupportedException", Messages.PasskeyNotSupported);
}
