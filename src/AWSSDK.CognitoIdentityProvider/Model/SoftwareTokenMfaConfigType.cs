namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>MFA by authenticator app in a user pool.</summary>
public class SoftwareTokenMfaConfigType
{
    public bool? Enabled { get; set; }
}
