namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Sets the MFA and passkey configuration of a user pool.</summary>
public class SetUserPoolMfaConfigRequest : AmazonCognitoIdentityProviderRequest
{
    public string UserPoolId { get; set; }

    public SmsMfaConfigType SmsMfaConfiguration { get; set; }

    public SoftwareTokenMfaConfigType SoftwareTokenMfaConfiguration { get; set; }

    public EmailMfaConfigType EmailMfaConfiguration { get; set; }

    public UserPoolMfaType MfaConfiguration { get; set; }

    public WebAuthnConfigurationType WebAuthnConfiguration { get; set; }
}
