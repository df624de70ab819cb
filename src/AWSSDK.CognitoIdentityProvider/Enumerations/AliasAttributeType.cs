using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider;

/// <summary>An attribute that can stand in for the user name.</summary>
public class AliasAttributeType(string value) : ConstantClass(value)
{
    public static readonly AliasAttributeType Email = new("email");
    public static readonly AliasAttributeType Phone_number = new("phone_number");
    public static readonly AliasAttributeType Preferred_username = new("preferred_username");

    /// <summary>The constant with this value, made on the spot for a value that is newer than this list.</summary>
    public static AliasAttributeType FindValue(string value) => FindValue<AliasAttributeType>(value);

    public static implicit operator AliasAttributeType(string value) => FindValue(value);
}
