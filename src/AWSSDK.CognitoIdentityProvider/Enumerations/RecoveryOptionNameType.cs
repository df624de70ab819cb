using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider;

/// <summary>How an account is recovered.</summary>
public class RecoveryOptionNameType(string value) : ConstantClass(value)
{
    public static readonly RecoveryOptionNameType Admin_only = new("admin_only");
    public static readonly RecoveryOptionNameType Verified_email = new("verified_email");
    public static readonly RecoveryOptionNameType Verified_phone_number = new("verified_phone_number");

    /// <summary>The constant with this value, made on the spot for a value that is newer than this list.</summary>
    public static RecoveryOptionNameType FindValue(string value) => FindValue<RecoveryOptionNameType>(value);

    public static implicit operator RecoveryOptionNameType(string value) => FindValue(value);
}
