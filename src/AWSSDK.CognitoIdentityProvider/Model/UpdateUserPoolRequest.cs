namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Changes a user pool; what is left out goes back to its default.</summary>
public class UpdateUserPoolRequest : AmazonCognitoIdentityProviderRequest
{
    public string UserPoolId { get; set; }

    public UserPoolPolicyType Policies { get; set; }

    public DeletionProtectionType DeletionProtection { get; set; }

    public LambdaConfigType LambdaConfig { get; set; }

    /// <summary>Attributes that a code is sent for at sign-up: email, phone_number.</summary>
    public List<string> AutoVerifiedAttributes { get; set; }

    public string SmsVerificationMessage { get; set; }

    public string EmailVerificationMessage { get; set; }

    public string EmailVerificationSubject { get; set; }

    public VerificationMessageTemplateType VerificationMessageTemplate { get; set; }

    /// <summary>The text of the message, with {####} in place of the code.</summary>
    public string SmsAuthenticationMessage { get; set; }

    public UserAttributeUpdateSettingsType UserAttributeUpdateSettings { get; set; }

    public UserPoolMfaType MfaConfiguration { get; set; }

    public DeviceConfigurationType DeviceConfiguration { get; set; }

    public EmailConfigurationType EmailConfiguration { get; set; }

    public SmsConfigurationType SmsConfiguration { get; set; }

    public Dictionary<string, string> UserPoolTags { get; set; }

    public AdminCreateUserConfigType AdminCreateUserConfig { get; set; }

    public UserPoolAddOnsType UserPoolAddOns { get; set; }

    public DcrConfigurationType DcrConfiguration { get; set; }

    public AccountRecoverySettingType AccountRecoverySetting { get; set; }

    public string PoolName { get; set; }

    public UserPoolTierType UserPoolTier { get; set; }

    public KeyConfigurationType KeyConfiguration { get; set; }

    public IssuerConfigurationType IssuerConfiguration { get; set; }

    /// <summary>By the name of the level.</summary>
    public Dictionary<string, AcrLevelConfigType> AcrConfiguration { get; set; }
}
