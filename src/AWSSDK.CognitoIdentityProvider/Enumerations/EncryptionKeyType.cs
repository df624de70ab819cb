using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider;

/// <summary>Whose key encrypts the data of a user pool.</summary>
public class EncryptionKeyType(string value) : ConstantClass(value)
{
    public static readonly EncryptionKeyType AWS_OWNED_KEY = new("AWS_OWNED_KEY");
    public static readonly EncryptionKeyType CUSTOMER_MANAGED_KEY = new("CUSTOMER_MANAGED_KEY");

    /// <summary>The constant with this value, made on the spot for a value that is newer than this list.</summary>
    public static EncryptionKeyType FindValue(string value) => FindValue<EncryptionKeyType>(value);

    public static implicit operator EncryptionKeyType(string value) => FindValue(value);
}
