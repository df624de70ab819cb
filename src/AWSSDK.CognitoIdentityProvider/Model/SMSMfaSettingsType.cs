namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>A user's settings for codes by SMS.</summary>
public class SMSMfaSettingsType
{
    public bool? Enabled { get; set; }

    /// <summary>Whether this factor is asked for when the user has several.</summary>
    public bool? PreferredMfa { get; set; }
}
