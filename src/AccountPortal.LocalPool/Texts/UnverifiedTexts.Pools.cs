namespace AccountPortal.LocalPool.Texts;

/// <summary>Messages about settings of pools and app clients.</summary>
internal static partial class UnverifiedTexts
{
    public static readonly UnverifiedText VerifyBeforeUpdateNeedsAutoVerified =
        Text("AttributesRequireVerificationBeforeUpdate can only name attributes that are in AutoVerifiedAttributes");
    public static readonly UnverifiedText RecoveryContradicts =
        Text("Invalid account recovery setting parameter. Names and priorities must differ, and admin_only must stand alone.");
    public static readonly UnverifiedText EmailSourceMissing = Text("SourceArn is required when EmailSendingAccount is DEVELOPER");
    public static readonly UnverifiedText TooManyCustomAttributes = Text("A user pool can have no more than 50 custom attributes");
    public static readonly UnverifiedText ConstraintsContradict = Text("{0}: The smallest value allowed is above the largest");
    public static readonly UnverifiedText ConstraintMalformed = Text("{0} is not a number that can limit an attribute");
    public static readonly UnverifiedText FixedAtCreation = Text("{0} cannot be changed once the user pool has been created");
    public static readonly UnverifiedText PasskeyAlone = Text("AllowedFirstAuthFactors must have another factor beside WEB_AUTHN");
    public static readonly UnverifiedText OneTimeCodeWithMfa = Text(
        "AllowedFirstAuthFactors cannot have EMAIL_OTP or SMS_OTP when MFA is required");
    public static readonly UnverifiedText RelyingPartyMalformed = Text("RelyingPartyId must be a domain name");
    public static readonly UnverifiedText FlowsMixed = Text("ExplicitAuthFlows cannot have values with and without the prefix ALLOW_");
    public static readonly UnverifiedText RotationExcludesRefreshFlow =
        Text("ALLOW_REFRESH_TOKEN_AUTH cannot be used with refresh token rotation");
    public static readonly UnverifiedText SecretGivenAndGenerated = Text("GenerateSecret and ClientSecret cannot be used together");
    public static readonly UnverifiedText TooManyPools = Text("The limit of 1000 user pools is reached");
    public static readonly UnverifiedText TooManyClients = Text("The limit of 1000 app clients of a user pool is reached");
    public static readonly UnverifiedText InvitationIncomplete = Text("An invitation must contain both {username} and {####}");
}
