using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider;

/// <summary>Whether a feature is on.</summary>
public class FeatureType(string value) : ConstantClass(value)
{
    public static readonly FeatureType DISABLED = new("DISABLED");
    public static readonly FeatureType ENABLED = new("ENABLED");

    /// <summary>The constant with this value, made on the spot for a value that is newer than this list.</summary>
    public static FeatureType FindValue(string value) => FindValue<FeatureType>(value);

    public static implicit operator FeatureType(string value) => FindValue(value);
}
