using System.Reflection;
using System.Runtime.CompilerServices;

namespace AccountPortal.LocalPool.Texts;

/// <summary>
/// The messages that are ours: the exception's name is Cognito's, but no public trace shows its message. <c>LocalPool:Texts:(name of the
/// field)</c> replaces one.
/// </summary>
internal static partial class UnverifiedTexts
{
    public static readonly UnverifiedText RefreshTokenReused = Text("Refresh token has been rotated and can no longer be used.");
    public static readonly UnverifiedText RevocationOff = Text("Token revocation is not enabled for this client");
    public static readonly UnverifiedText NotARefreshToken = Text("Only refresh tokens can be revoked");
    public static readonly UnverifiedText RevokeUnauthorized = Text("Client authentication failed");
    public static readonly UnverifiedText PasswordMissing = Text("Password is required for this user pool");
    public static readonly UnverifiedText LastFactor = Text("User must keep at least one MFA method, since the user pool requires MFA");
    public static readonly UnverifiedText ExactlyOneOfTokenAndSession = Text("Exactly one of AccessToken and Session must be provided");
    public static readonly UnverifiedText OneFactorPreferred = Text("Only one MFA method can be preferred");
    public static readonly UnverifiedText FactorNotOffered = Text("{0} is not one of the MFA methods to choose from");
    public static readonly UnverifiedText TotpNotAssociated = Text("No software token has been associated with the user");
    public static readonly UnverifiedText NothingToDeliverTo = Text("User has no email or phone_number to deliver a code to");
    public static readonly UnverifiedText NothingToVerify = Text("User does not have a value for {0} to verify");
    public static readonly UnverifiedText NothingToInviteBy = Text("User has no address for the delivery mediums asked for");
    public static readonly UnverifiedText PublicValueWrong = Text("SRP_A must be a hexadecimal number below the group's modulus");
    public static readonly UnverifiedText PreferredUsernameTooEarly =
        Text("preferred_username cannot be set at sign-up, since it is an alias of the user pool");
    public static readonly UnverifiedText AttributeTooSmall = Text(Schema + "{0}: Number must be no less than {1}\n");
    public static readonly UnverifiedText AttributeTooLarge = Text(Schema + "{0}: Number must be no greater than {1}\n");
    public static readonly UnverifiedText AttributeMistyped = Text(Schema + "{0}: Attribute value must be of type {1}\n");
    public static readonly UnverifiedText GroupUnknown = Text("Group not found.");
    public static readonly UnverifiedText AttributesToGetUnknown = Text("One or more requested attributes do not exist.");
    public static readonly UnverifiedText DeviceTrackingOff = Text("Device tracking is not enabled for this user pool");
    public static readonly UnverifiedText DeviceKeyExists = Text("Device has already been confirmed");
    public static readonly UnverifiedText DeviceVerifierInvalid = Text("Invalid device secret verifier given.");
    public static readonly UnverifiedText PaginationTokenInvalid = Text("Invalid pagination token given.");
    public static readonly UnverifiedText PasskeysOff = Text("Passkeys are not enabled for this user pool");
    public static readonly UnverifiedText RelyingPartyMissing = Text("The user pool has no relying party id for passkeys");
    public static readonly UnverifiedText PasskeyChallengeNotFound = Text(
        "The challenge of the passkey registration was not found or has expired");
    public static readonly UnverifiedText PasskeyClientMismatch = Text("The passkey registration was started with another app client");
    public static readonly UnverifiedText PasskeyOriginNotAllowed = Text("The origin of the passkey is not allowed for this user pool");
    public static readonly UnverifiedText RelyingPartyMismatch = Text("The passkey belongs to another relying party");
    public static readonly UnverifiedText PasskeyNotSupported = Text("The passkey's authenticator is not supported");
    public static readonly UnverifiedText PasskeyUnknown = Text("Passkey does not exist.");
    public static readonly UnverifiedText PasskeyLimit = Text("The user has as many passkeys as there can be");
    public static readonly UnverifiedText NoFirstFactor = Text("User has no first authentication factor that the user pool allows");
    public static readonly UnverifiedText RecoveryByEmailMfa = Text(
        "Account recovery cannot use verified_email alone when email MFA is configured.");
    public static readonly UnverifiedText FirstFactorNotOffered = Text("{0} is not one of the challenges to choose from");

    public static readonly UnverifiedText ThreatProtectionOff = Text("Threat protection is not enabled for this user pool");
    public static readonly UnverifiedText EventUnknown = Text("Auth event does not exist.");
    public static readonly UnverifiedText FeedbackTokenInvalid = Text("Invalid feedback token given.");
    public static readonly UnverifiedText FeatureNotInPlan = Text("{0} is not available in the {1} feature plan of this user pool");

    public static readonly UnverifiedText SessionUnknown = Text("Session does not exist.");
    public static readonly UnverifiedText SessionIsCurrent = Text("The session that the access token belongs to cannot be revoked");

    public static readonly UnverifiedText InternalError = Text("Something went wrong");

    private const string Schema = "Attributes did not conform to the schema: ";

    /// <summary>All messages by key.</summary>
    public static IReadOnlyDictionary<string, UnverifiedText> All => Table.Texts;

    // The compiler passes the field's name.
    private static UnverifiedText Text(string sentence, [CallerMemberName] string key = "") => new(key, sentence);

    // A class of its own, so that it is initialised after the fields of all parts.
    private static class Table
    {
        public static readonly IReadOnlyDictionary<string, UnverifiedText> Texts = typeof(UnverifiedTexts)
            .GetFields(BindingFlags.Static | BindingFlags.Public)
            .Select(field => field.GetValue(null))
            .OfType<UnverifiedText>()
            .ToDictionary(text => text.Key);
    }
}
