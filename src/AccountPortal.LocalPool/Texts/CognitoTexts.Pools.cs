namespace AccountPortal.LocalPool.Texts;

/// <summary>Messages about settings of pools and app clients.</summary>
internal static partial class CognitoTexts
{
    public const string DeletionProtected =
        "The user pool cannot be deleted because deletion protection is activated. Deletion protection must be inactivated first.";
    public const string AliasesAndUsernames = "Only one of the aliasAttributes or usernameAttributes can be set in a User pool.";
    public const string SmsConfigurationMissing =
        "SMS configuration and Auto verification for phone_number are required when MFA is required/optional";
    public const string MfaTurnedOnTooLate = "Cannot turn MFA functionality ON, once the user pool has been created.";
    public const string MfaOffWithFactor = "Invalid MFA configuration given, can't turn off MFA and configure an MFA together.";
    public const string MfaWithoutFactor =
        "Invalid MFA configuration given, can't disable all MFAs with a required or optional configuration.";
    public const string RecoveryBySmsMfa =
        "Invalid account recovery setting parameter. Account Recovery Setting cannot use verified_phone_number as a recovery mechanism "
        + "when SMS MFA is configured.";
    public const string ValidityOutOfRange = "Invalid range for token validity.";
    public const string ReadAttributesInvalid = "Invalid read attributes specified while creating a client";
    public const string WriteAttributesInvalid = "Invalid write attributes specified while creating a client";
    public const string CustomAttributeRequired = "Required custom attributes are not supported currently.";
    public const string AttributeTypeMissing = "Invalid AttributeDataType input, consider using the provided AttributeDataType enum.";

    public static string StandardAttributeFixed(string name) =>
        $"You can not change AttributeDataType or set developerOnlyAttribute for standard schema attribute {name}";

    public static string AttributeRepeated(string name) => $"{name}: Existing attribute already has name {name}.";
}
