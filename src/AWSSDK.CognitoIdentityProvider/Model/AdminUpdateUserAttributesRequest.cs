namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Changes attributes of a user, as an administrator.</summary>
public class AdminUpdateUserAttributesRequest : AmazonCognitoIdentityProviderRequest
{
    public string UserPoolId { get; set; }

    public string Username { get; set; }

    public List<AttributeType> UserAttributes { get; set; }

    /// <summary>Passed on to the functions of the user pool; Cognito does not store it.</summary>
    public Dictionary<string, string> ClientMetadata { get; set; }
}
