using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider;

/// <summary>The form of the issuer in tokens.</summary>
public class IssuerType(string value) : ConstantClass(value)
{
    public static readonly IssuerType ORIGINAL = new("ORIGINAL");
    public static readonly IssuerType UPDATED = new("UPDATED");

    /// <summary>The constant with this value, made on the spot for a value that is newer than this list.</summary>
    public static IssuerType FindValue(string value) => FindValue<IssuerType>(value);

    public static implicit operator IssuerType(string value) => FindValue(value);
}
