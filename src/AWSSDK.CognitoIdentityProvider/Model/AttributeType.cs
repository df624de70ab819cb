namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>A user attribute and its value.</summary>
public class AttributeType
{
    public string Name { get; set; }

    public string Value { get; set; }
}
