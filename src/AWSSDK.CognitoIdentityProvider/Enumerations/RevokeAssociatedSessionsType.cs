using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider;

/// <summary>Which sessions end with a revoked token.</summary>
public class RevokeAssociatedSessionsType(string value) : ConstantClass(value)
{
    public static readonly RevokeAssociatedSessionsType LINKED = new("LINKED");
    public static readonly RevokeAssociatedSessionsType NONE = new("NONE");

    /// <summary>The constant with this value, made on the spot for a value that is newer than this list.</summary>
    public static RevokeAssociatedSessionsType FindValue(string value) => FindValue<RevokeAssociatedSessionsType>(value);

    public static implicit operator RevokeAssociatedSessionsType(string value) => FindValue(value);
}
