namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Keeps a user from signing in, as an administrator.</summary>
public class AdminDisableUserRequest : AmazonCognitoIdentityProviderRequest
{
    public string UserPoolId { get; set; }

    public string Username { get; set; }
}
