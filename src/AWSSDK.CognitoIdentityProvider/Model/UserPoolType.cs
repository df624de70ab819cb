namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>A user pool and its configuration.</summary>
public class UserPoolType
{
    public string Id { get; set; }

    public string Name { get; set; }

    public UserPoolPolicyType Policies { get; set; }

    public DeletionProtectionType DeletionProtection { get; set; }

    public LambdaConfigType LambdaConfig { get; set; }

    [Obsolete("The service no longer uses it.")]
    public StatusType Status { get; set; }

    public DateTime? LastModifiedDate { get; set; }

    public DateTime? CreationDate { get; set; }

    public List<SchemaAttributeType> SchemaAttributes { get; set; }

    /// <summary>Attributes that a code is sent for at sign-up: email, phone_number.</summary>
    public List<string> AutoVerifiedAttributes { get; set; }

    /// <summary>Attributes that users can also sign in with: email, phone_number, preferred_username.</summary>
    public List<string> AliasAttributes { get; set; }

    /// <summary>Attributes that users sign up with in place of a user name: email, phone_number.</summary>
    public List<string> UsernameAttributes { get; set; }

    public string SmsVerificationMessage { get; set; }

    public string EmailVerificationMessage { get; set; }

    public string EmailVerificationSubject { get; set; }

    public VerificationMessageTemplateType VerificationMessageTemplate { get; set; }

    /// <summary>The text of the message, with {####} in place of the code.</summary>
    public string SmsAuthenticationMessage { get; set; }

    public UserAttributeUpdateSettingsType UserAttributeUpdateSettings { get; set; }

    public UserPoolMfaType MfaConfiguration { get; set; }

    public DeviceConfigurationType DeviceConfiguration { get; set; }

    /// <summary>An estimate, not a count.</summary>
    public int? EstimatedNumberOfUsers { get; set; }

    public EmailConfigurationType EmailConfiguration { get; set; }

    public SmsConfigurationType SmsConfiguration { get; set; }

    public Dictionary<string, string> UserPoolTags { get; set; }

    public string SmsConfigurationFailure { get; set; }

    public string EmailConfigurationFailure { get; set; }

    public string Domain { get; set; }

    public string CustomDomain { get; set; }

    public AdminCreateUserConfigType AdminCreateUserConfig { get; set; }

    public UserPoolAddOnsType UserPoolAddOns { get; set; }

    public DcrConfigurationType DcrConfiguration { get; set; }

    public UsernameConfigurationType UsernameConfiguration { get; set; }

    public string Arn { get; set; }

    public AccountRecoverySettingType AccountRecoverySetting { get; set; }

    public UserPoolTierType UserPoolTier { get; set; }

    public KeyConfigurationType KeyConfiguration { get; set; }

    public IssuerConfigurationType IssuerConfiguration { get; set; }

    /// <summary>By the name of the level.</summary>
    public Dictionary<string, AcrLevelConfigType> AcrConfiguration { get; set; }
}
