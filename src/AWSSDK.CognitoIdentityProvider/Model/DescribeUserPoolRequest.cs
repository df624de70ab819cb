namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Reads the configuration of a user pool.</summary>
public class DescribeUserPoolRequest : AmazonCognitoIdentityProviderRequest
{
    public string UserPoolId { get; set; }
}
