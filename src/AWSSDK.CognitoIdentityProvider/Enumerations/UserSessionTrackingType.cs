using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider;

/// <summary>Whether a user pool tracks sessions.</summary>
public class UserSessionTrackingType(string value) : ConstantClass(value)
{
    public static readonly UserSessionTrackingType DISABLED = new("DISABLED");
    public static readonly UserSessionTrackingType ENABLED = new("ENABLED");

    /// <summary>The constant with this value, made on the spot for a value that is newer than this list.</summary>
    public static UserSessionTrackingType FindValue(string value) => FindValue<UserSessionTrackingType>(value);

    public static implicit operator UserSessionTrackingType(string value) => FindValue(value);
}
