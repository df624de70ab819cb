namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Turns the second factors of the signed-in user on and off.</summary>
public class SetUserMFAPreferenceRequest : AmazonCognitoIdentityProviderRequest
{
    public SMSMfaSettingsType SMSMfaSettings { get; set; }

    public SoftwareTokenMfaSettingsType SoftwareTokenMfaSettings { get; set; }

    public EmailMfaSettingsType EmailMfaSettings { get; set; }

    public WebAuthnMfaSettingsType WebAuthnMfaSettings { get; set; }

    /// <summary>An access token of the user with the scope <c>aws.cognito.signin.user.admin</c>.</summary>
    public string AccessToken { get; set; }
}
