using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider;

/// <summary>Whether a user pool uses MFA.</summary>
public class UserPoolMfaType(string value) : ConstantClass(value)
{
    public static readonly UserPoolMfaType OFF = new("OFF");
    public static readonly UserPoolMfaType ON = new("ON");
    public static readonly UserPoolMfaType OPTIONAL = new("OPTIONAL");

    /// <summary>The constant with this value, made on the spot for a value that is newer than this list.</summary>
    public static UserPoolMfaType FindValue(string value) => FindValue<UserPoolMfaType>(value);

    public static implicit operator UserPoolMfaType(string value) => FindValue(value);
}
