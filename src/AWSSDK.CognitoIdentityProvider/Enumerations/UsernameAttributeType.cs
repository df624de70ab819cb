using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider;

/// <summary>An attribute that users can sign up with in place of a user name.</summary>
public class UsernameAttributeType(string value) : ConstantClass(value)
{
    public static readonly UsernameAttributeType Email = new("email");
    public static readonly UsernameAttributeType Phone_number = new("phone_number");

    /// <summary>The constant with this value, made on the spot for a value that is newer than this list.</summary>
    public static UsernameAttributeType FindValue(string value) => FindValue<UsernameAttributeType>(value);

    public static implicit operator UsernameAttributeType(string value) => FindValue(value);
}
