namespace AccountPortal.LocalPool.Texts;

/// <summary>
/// Cognito's messages, byte for byte, trailing dots included. Messages that no public trace shows are in <see cref="UnverifiedTexts"/>.
/// </summary>
internal static partial class CognitoTexts
{
    public const string WrongPassword = "Incorrect username or password.";
    public const string AttemptsExceeded = "Password attempts exceeded";
    public const string LimitExceeded = "Attempt limit exceeded, please try after some time.";
    public const string UserDisabled = "User is disabled.";
    public const string UserDisabledForReset = "User is disabled";
    public const string UserNotConfirmed = "User is not confirmed.";
    public const string UserUnknown = "User does not exist.";
    public const string UsernameClientUnknown = "Username/client id combination not found.";
    public const string PasswordResetRequired = "Password reset required for the user";
    public const string TemporaryPasswordExpired = "Temporary password has expired and must be reset by an administrator.";
    public const string PasswordCannotBeReset = "User password cannot be reset in the current state.";
    public const string ContactAdministrator = "Contact administrator to reset password.";
    public const string NoRecoveryDelivery = "Cannot reset password for the user as there is no registered/verified email or phone_number";

    public const string CodeMismatch = "Invalid verification code provided, please try again.";
    public const string CodeExpired = "Invalid code provided, please request a code again.";
    public const string SmsCodeMismatch = "Invalid code or auth state for the user.";
    public const string TotpMismatch = "Invalid code received for user";
    public const string TotpReplayed = "Your software token has already been used once.";
    public const string TotpEnableMismatch = "Code mismatch and fail enable Software Token MFA";
    public const string TotpOff = "Software Token MFA has not been enabled by the userPool";

    public const string SessionInvalid = "Invalid session for the user.";
    public const string SessionExpired = "Invalid session for the user, session is expired.";
    public const string SessionUsed = "Invalid session for the user, session can only be used once.";
    public const string TimestampFormat = "TIMESTAMP format should be EEE MMM d HH:mm:ss z yyyy in english.";

    public const string AccessTokenInvalid = "Invalid Access Token";
    public const string AccessTokenSignature = "Could not verify signature for Access Token";
    public const string AccessTokenExpired = "Access Token has expired";
    public const string AccessTokenRevoked = "Access Token has been revoked";
    public const string AccessTokenScope = "Access Token does not have required scopes";
    public const string RefreshTokenInvalid = "Invalid Refresh Token.";
    public const string RefreshTokenExpired = "Refresh Token has expired";
    public const string RefreshTokenRevoked = "Refresh Token has been revoked";

    public const string SignUpClosed = "SignUp is not permitted for this user pool";
    public const string UserExists = "User already exists";
    public const string UserAccountExists = "User account already exists";
    public const string UserAlreadyConfirmed = "User is already confirmed.";
    public const string UsernameIsEmailOrPhone = "Username should be either an email or a phone number.";
    public const string UsernameIsEmail = "Username should be an email.";
    public const string UsernameIsPhone = "Username should be a phone number.";
    public const string UsernameLooksLikeEmail = "Username cannot be of email format, since user pool is configured for email alias.";
    public const string UsernameLooksLikePhone =
        "Username cannot be of phone number format, since user pool is configured for phone number alias.";
    public const string EmailFormat = "Invalid email address format.";
    public const string PhoneFormat = "Invalid phone number format.";
    public const string AttributeUnauthorized = "A client attempted to write unauthorized attribute";
    public const string OnlyEmailAndPhone = "Invalid attribute name. Only phone_number and email can be verified.";
    public const string AuthMethodUnsupported = "Initiate Auth method not supported.";
    public const string CustomAuthMissing = "Custom auth lambda trigger is not configured for the user pool.";

    public const string PasswordTooShort = PolicyBroken + "Password not long enough";
    public const string PasswordNeedsLowercase = PolicyBroken + "Password must have lowercase characters";
    public const string PasswordNeedsUppercase = PolicyBroken + "Password must have uppercase characters";
    public const string PasswordNeedsNumber = PolicyBroken + "Password must have numeric characters";
    public const string PasswordNeedsSymbol = PolicyBroken + "Password must have symbol characters";

    public const string PasswordUsedBefore = "Password has previously been used";
    public const string GroupExists = "A group with the name already exists.";
    public const string FilterUnreadable = "Error while parsing filter";
    public const string InputUnfit = "Input fails to satisfy the constraints.";

    public const string AdminFlowOff = "Auth flow not enabled for this client";

    public const string DeviceUnknown = "Device does not exist.";
    public const string DeviceKeyInvalid = "Invalid device key given.";

    public const string CredentialInvalid = "Credential data is not valid";

    private const string PolicyBroken = "Password did not conform with policy: ";
    private const string Schema = "Attributes did not conform to the schema: ";

    public static string PoolUnknown(string id) => $"User pool {id} does not exist.";

    public static string ClientUnknown(string id) => $"User pool client {id} does not exist.";

    public static string FlowOff(string flow) => $"{flow} flow not enabled for this client";

    public static string ParameterMissing(string key) => $"Missing required parameter {key}";

    public static string SecretHashWrong(string clientId) => $"Unable to verify secret hash for client {clientId}";

    public static string SecretHashMissing(string clientId) =>
        $"Client {clientId} is configured with secret but SECRET_HASH was not received";

    public static string RefreshSecretHashWrong(string clientId) => $"SecretHash does not match for the client: {clientId}";

    public static string AccountExists(string attribute) => $"An account with the given {attribute} already exists.";

    public static string AliasExists(string attribute) => $"An account with the {attribute} already exists.";

    public static string CannotConfirm(string status) => $"User cannot be confirmed. Current status is {status}";

    public static string CannotResend(string username) => $"Resend not possible. {username} status is not FORCE_CHANGE_PASSWORD";

    public static string AttributesRequired(IEnumerable<string> names) =>
        Schema + string.Concat(names.Select(name => $"{name}: The attribute is required\n"));

    public static string AttributeTypeUnknown(string name) => $"{Schema}Type for attribute {{{name}}} could not be determined";

    public static string AttributeUnknown(string name) => $"{Schema}{name}: Attribute does not exist in the schema.\n";

    public static string AttributeTooShort(string name, int length) =>
        $"{Schema}{name}: String must be no shorter than {length} characters\n";

    public static string AttributeTooLong(string name, int length) =>
        $"{Schema}{name}: String must be no longer than {length} characters\n";

    public static string AttributeFixed(string name) => $"user.{name}: Attribute cannot be updated.";

    public static string DeletedAttributeUnknown(string name) =>
        $"Invalid user attributes: user.{name}: Attribute does not exist in the schema.\n";

    public static string DeletedAttributeRequired(string name) =>
        $"Invalid user attributes: {name}: Required attribute cannot be deleted.";

    public static string SearchAttributeUnknown(string name) => $"Invalid search attribute: {name}";

    public static string NewPasswordAttributeMissing(string name) => $"Invalid attributes given, {name} is missing";

    public static string AlreadyProvided(string name) => $"Cannot modify an already provided {name}";

    public static string NoDeliveryConfig(string factor) => $"User does not have delivery config set to turn on {factor}";
}
