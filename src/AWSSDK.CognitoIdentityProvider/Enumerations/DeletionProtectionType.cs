using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider;

/// <summary>Whether a user pool is protected from deletion.</summary>
public class DeletionProtectionType(string value) : ConstantClass(value)
{
    public static readonly DeletionProtectionType ACTIVE = new("ACTIVE");
    public static readonly DeletionProtectionType INACTIVE = new("INACTIVE");

    /// <summary>The constant with this value, made on the spot for a value that is newer than this list.</summary>
    public static DeletionProtectionType FindValue(string value) => FindValue<DeletionProtectionType>(value);

    public static implicit operator DeletionProtectionType(string value) => FindValue(value);
}
