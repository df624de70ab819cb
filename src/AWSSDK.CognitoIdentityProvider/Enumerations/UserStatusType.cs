using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider;

/// <summary>Where a user stands between registration and a usable account.</summary>
public class UserStatusType(string value) : ConstantClass(value)
{
    public static readonly UserStatusType ARCHIVED = new("ARCHIVED");
    public static readonly UserStatusType COMPROMISED = new("COMPROMISED");
    public static readonly UserStatusType CONFIRMED = new("CONFIRMED");
    public static readonly UserStatusType EXTERNAL_PROVIDER = new("EXTERNAL_PROVIDER");
    public static readonly UserStatusType FORCE_CHANGE_PASSWORD = new("FORCE_CHANGE_PASSWORD");
    public static readonly UserStatusType RESET_REQUIRED = new("RESET_REQUIRED");
    public static readonly UserStatusType UNCONFIRMED = new("UNCONFIRMED");
    public static readonly UserStatusType UNKNOWN = new("UNKNOWN");

    /// <summary>The constant with this value, made on the spot for a value that is newer than this list.</summary>
    public static UserStatusType FindValue(string value) => FindValue<UserStatusType>(value);

    public static implicit operator UserStatusType(string value) => FindValue(value);
}
