namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>A user's settings for codes from an authenticator app.</summary>
public class SoftwareTokenMfaSettingsType
{
    public bool? Enabled { get; set; }

    /// <summary>Whether this factor is asked for when the user has several.</summary>
    public bool? PreferredMfa { get; set; }
}
