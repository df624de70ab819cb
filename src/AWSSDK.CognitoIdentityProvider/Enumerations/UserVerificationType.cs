using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider;

/// <summary>Whether a passkey must verify its user.</summary>
public class UserVerificationType(string value) : ConstantClass(value)
{
    public static readonly UserVerificationType Preferred = new("preferred");
    public static readonly UserVerificationType Required = new("required");

    /// <summary>The constant with this value, made on the spot for a value that is newer than this list.</summary>
    public static UserVerificationType FindValue(string value) => FindValue<UserVerificationType>(value);

    public static implicit operator UserVerificationType(string value) => FindValue(value);
}
