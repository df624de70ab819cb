namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Deletes an app client.</summary>
public class DeleteUserPoolClientRequest : AmazonCognitoIdentityProviderRequest
{
    public string UserPoolId { get; set; }

    public string ClientId { get; set; }
}
