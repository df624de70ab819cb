namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Reads the configuration of an app client.</summary>
public class DescribeUserPoolClientRequest : AmazonCognitoIdentityProviderRequest
{
    public string UserPoolId { get; set; }

    public string ClientId { get; set; }
}
