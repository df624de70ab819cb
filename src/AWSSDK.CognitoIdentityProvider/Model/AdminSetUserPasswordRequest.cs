namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Sets the password of a user, as an administrator.</summary>
public class AdminSetUserPasswordRequest : AmazonCognitoIdentityProviderRequest
{
    public string UserPoolId { get; set; }

    public string Username { get; set; }

    public string Password { get; set; }

    /// <summary>False means that the user must change the password at the next sign-in.</summary>
    public bool? Permanent { get; set; }
}
