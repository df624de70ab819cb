namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Removes the authenticator app of a user, as an administrator.</summary>
public class AdminDeleteSoftwareTokenRequest : AmazonCognitoIdentityProviderRequest
{
    public string UserPoolId { get; set; }

    public string Username { get; set; }
}
