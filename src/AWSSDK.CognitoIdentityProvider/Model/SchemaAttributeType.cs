namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>An attribute in the schema of a user pool.</summary>
public class SchemaAttributeType
{
    public string Name { get; set; }

    public AttributeDataType AttributeDataType { get; set; }

    /// <summary>Whether only administrators can change the attribute; its name then begins with <c>dev:</c>.</summary>
    public bool? DeveloperOnlyAttribute { get; set; }

    public bool? Mutable { get; set; }

    public bool? Required { get; set; }

    public NumberAttributeConstraintsType NumberAttributeConstraints { get; set; }

    public StringAttributeConstraintsType StringAttributeConstraints { get; set; }
}
