namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Reads a user, as an administrator.</summary>
public class AdminGetUserRequest : AmazonCognitoIdentityProviderRequest
{
    public string UserPoolId { get; set; }

    public string Username { get; set; }
}
