namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Deletes a user pool with all that is in it.</summary>
public class DeleteUserPoolRequest : AmazonCognitoIdentityProviderRequest
{
    public string UserPoolId { get; set; }
}
