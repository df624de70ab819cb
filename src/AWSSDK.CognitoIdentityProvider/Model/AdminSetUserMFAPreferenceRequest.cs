namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Turns the second factors of a user on and off, as an administrator.</summary>
public class AdminSetUserMFAPreferenceRequest : AmazonCognitoIdentityProviderRequest
{
    public SMSMfaSettingsType SMSMfaSettings { get; set; }

    public SoftwareTokenMfaSettingsType SoftwareTokenMfaSettings { get; set; }

    public EmailMfaSettingsType EmailMfaSettings { get; set; }

    public WebAuthnMfaSettingsType WebAuthnMfaSettings { get; set; }

    public string Username { get; set; }

    public string UserPoolId { get; set; }
}
