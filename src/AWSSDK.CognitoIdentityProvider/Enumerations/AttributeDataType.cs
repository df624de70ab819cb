using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider;

/// <summary>The type of the values of an attribute.</summary>
public class AttributeDataType(string value) : ConstantClass(value)
{
    public static readonly AttributeDataType Boolean = new("Boolean");
    public static readonly AttributeDataType DateTime = new("DateTime");
    public static readonly AttributeDataType Number = new("Number");
    public static readonly AttributeDataType String = new("String");

    /// <summary>The constant with this value, made on the spot for a value that is newer than this list.</summary>
    public static AttributeDataType FindValue(string value) => FindValue<AttributeDataType>(value);

    public static implicit operator AttributeDataType(string value) => FindValue(value);
}
