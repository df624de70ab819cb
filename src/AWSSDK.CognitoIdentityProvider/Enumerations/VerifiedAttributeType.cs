using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider;

/// <summary>An attribute that can be verified.</summary>
public class VerifiedAttributeType(string value) : ConstantClass(value)
{
    public static readonly VerifiedAttributeType Email = new("email");
    public static readonly VerifiedAttributeType Phone_number = new("phone_number");

    /// <summary>The constant with this value, made on the spot for a value that is newer than this list.</summary>
    public static VerifiedAttributeType FindValue(string value) => FindValue<VerifiedAttributeType>(value);

    public static implicit operator VerifiedAttributeType(string value) => FindValue(value);
}
