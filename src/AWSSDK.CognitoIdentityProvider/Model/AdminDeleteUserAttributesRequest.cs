namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Deletes attributes of a user, as an administrator.</summary>
public class AdminDeleteUserAttributesRequest : AmazonCognitoIdentityProviderRequest
{
    public string UserPoolId { get; set; }

    public string Username { get; set; }

    public List<string> UserAttributeNames { get; set; }
}
