namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Reads a group.</summary>
public class GetGroupRequest : AmazonCognitoIdentityProviderRequest
{
    public string GroupName { get; set; }

    public string UserPoolId { get; set; }
}
