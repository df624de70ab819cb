namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Deletes a group.</summary>
public class DeleteGroupRequest : AmazonCognitoIdentityProviderRequest
{
    public string GroupName { get; set; }

    public string UserPoolId { get; set; }
}
