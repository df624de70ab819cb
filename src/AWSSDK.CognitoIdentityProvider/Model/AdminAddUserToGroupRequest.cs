namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Adds a user to a group, as an administrator.</summary>
public class AdminAddUserToGroupRequest : AmazonCognitoIdentityProviderRequest
{
    public string UserPoolId { get; set; }

    public string Username { get; set; }

    public string GroupName { get; set; }
}
