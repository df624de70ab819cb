namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>A user's settings for passkeys as a second factor.</summary>
public class WebAuthnMfaSettingsType
{
    public bool? Enabled { get; set; }
}
