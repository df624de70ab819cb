using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider;

/// <summary>What threat protection does.</summary>
public class AdvancedSecurityModeType(string value) : ConstantClass(value)
{
    public static readonly AdvancedSecurityModeType AUDIT = new("AUDIT");
    public static readonly AdvancedSecurityModeType ENFORCED = new("ENFORCED");
    public static readonly AdvancedSecurityModeType OFF = new("OFF");

    /// <summary>The constant with this value, made on the spot for a value that is newer than this list.</summary>
    public static AdvancedSecurityModeType FindValue(string value) => FindValue<AdvancedSecurityModeType>(value);

    public static implicit operator AdvancedSecurityModeType(string value) => FindValue(value);
}
