using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider;

/// <summary>The feature plan of a user pool.</summary>
public class UserPoolTierType(string value) : ConstantClass(value)
{
    public static readonly UserPoolTierType ESSENTIALS = new("ESSENTIALS");
    public static readonly UserPoolTierType LITE = new("LITE");
    public static readonly UserPoolTierType PLUS = new("PLUS");

    /// <summary>The constant with this value, made on the spot for a value that is newer than this list.</summary>
    public static UserPoolTierType FindValue(string value) => FindValue<UserPoolTierType>(value);

    public static implicit operator UserPoolTierType(string value) => FindValue(value);
}
