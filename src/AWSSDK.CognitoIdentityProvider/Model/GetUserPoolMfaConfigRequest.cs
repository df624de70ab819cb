namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Reads the MFA and passkey configuration of a user pool.</summary>
public class GetUserPoolMfaConfigRequest : AmazonCognitoIdentityProviderRequest
{
    public string UserPoolId { get; set; }
}
