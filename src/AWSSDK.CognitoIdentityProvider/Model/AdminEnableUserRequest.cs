namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Lets a disabled user sign in again, as an administrator.</summary>
public class AdminEnableUserRequest : AmazonCognitoIdentityProviderRequest
{
    public string UserPoolId { get; set; }

    public string Username { get; set; }
}
