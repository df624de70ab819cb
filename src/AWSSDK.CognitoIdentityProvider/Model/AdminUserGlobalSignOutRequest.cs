namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Revokes all tokens of a user, as an administrator.</summary>
public class AdminUserGlobalSignOutRequest : AmazonCognitoIdentityProviderRequest
{
    public string UserPoolId { get; set; }

    public string Username { get; set; }
}
