using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The answer to <see cref="SetUserPoolMfaConfigRequest"/>.</summary>
public class SetUserPoolMfaConfigResponse : AmazonWebServiceResponse
{
    public SmsMfaConfigType SmsMfaConfiguration { get; set; }

    public SoftwareTokenMfaConfigType SoftwareTokenMfaConfiguration { get; set; }

    public EmailMfaConfigType EmailMfaConfiguration { get; set; }

    public UserPoolMfaType MfaConfiguration { get; set; }

    public WebAuthnConfigurationType WebAuthnConfiguration { get; set; }
}
