namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>MFA by SMS in a user pool.</summary>
public class SmsMfaConfigType
{
    /// <summary>The text of the message, with {####} in place of the code.</summary>
    public string SmsAuthenticationMessage { get; set; }

    public SmsConfigurationType SmsConfiguration { get; set; }
}
