namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>An app client in a list.</summary>
public class UserPoolClientDescription
{
    public string ClientId { get; set; }

    public string UserPoolId { get; set; }

    public string ClientName { get; set; }
}
