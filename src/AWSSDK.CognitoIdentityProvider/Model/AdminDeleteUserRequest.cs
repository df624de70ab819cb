namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Deletes a user, as an administrator.</summary>
public class AdminDeleteUserRequest : AmazonCognitoIdentityProviderRequest
{
    public string UserPoolId { get; set; }

    public string Username { get; set; }
}
