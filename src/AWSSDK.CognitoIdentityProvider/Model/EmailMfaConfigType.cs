namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>MFA by email in a user pool.</summary>
public class EmailMfaConfigType
{
    /// <summary>The text of the email, with {####} in place of the code.</summary>
    public string Message { get; set; }

    public string Subject { get; set; }
}
