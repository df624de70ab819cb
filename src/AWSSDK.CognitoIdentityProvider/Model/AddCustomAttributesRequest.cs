namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Adds attributes to the schema of a user pool.</summary>
public class AddCustomAttributesRequest : AmazonCognitoIdentityProviderRequest
{
    public string UserPoolId { get; set; }

    /// <summary>Their names without the prefix <c>custom:</c>.</summary>
    public List<SchemaAttributeType> CustomAttributes { get; set; }
}
