namespace AccountPortal.LocalPool.Passkeys;

/// <summary>The faults of the WebAuthn operations.</summary>
internal static class PasskeyFault
{
    public static CognitoFault InvalidCredential() => CognitoFault.InvalidParameter(CognitoTexts.CredentialInvalid);

    public static CognitoFault NotEnabled() => new("WebAuthnNotEnabledException", UnverifiedTexts.PasskeysOff);

    public static CognitoFault ConfigurationMissing() => new("WebAuthnConfigurationMissingException", UnverifiedTexts.RelyingPartyMissing);

    public static CognitoFault ChallengeNotFound() => new("WebAuthnChallengeNotFoundException", UnverifiedTexts.PasskeyChallengeNotFound);

    public static CognitoFault ClientMismatch() => new("WebAuthnClientMismatchException", UnverifiedTexts.PasskeyClientMismatch);

    public static CognitoFault OriginNotAllowed() => new("WebAuthnOriginNotAllowedException", UnverifiedTexts.PasskeyOriginNotAllowed);

    public static CognitoFault RelyingPartyMismatch() => new("WebAuthnRelyingPartyMismatchException", UnverifiedTexts.RelyingPartyMismatch);

    public static CognitoFault NotSupported() => new("WebAuthnCredentialNotSupportedException", UnverifiedTexts.PasskeyNotSupported);
}
