namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Reads how a user pool tracks the sessions of its users.</summary>
public class GetUserPoolSessionConfigurationRequest : AmazonCognitoIdentityProviderRequest
{
    public string UserPoolId { get; set; }
}
