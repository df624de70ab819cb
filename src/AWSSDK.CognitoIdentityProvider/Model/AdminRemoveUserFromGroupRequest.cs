namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Removes a user from a group, as an administrator.</summary>
public class AdminRemoveUserFromGroupRequest : AmazonCognitoIdentityProviderRequest
{
    public string UserPoolId { get; set; }

    public string Username { get; set; }

    public string GroupName { get; set; }
}
