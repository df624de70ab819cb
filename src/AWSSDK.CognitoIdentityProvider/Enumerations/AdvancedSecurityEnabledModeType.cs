using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider;

/// <summary>What threat protection does where it cannot be off.</summary>
public class AdvancedSecurityEnabledModeType(string value) : ConstantClass(value)
{
    public static readonly AdvancedSecurityEnabledModeType AUDIT = new("AUDIT");
    public static readonly AdvancedSecurityEnabledModeType ENFORCED = new("ENFORCED");

    /// <summary>The constant with this value, made on the spot for a value that is newer than this list.</summary>
    public static AdvancedSecurityEnabledModeType FindValue(string value) => FindValue<AdvancedSecurityEnabledModeType>(value);

    public static implicit operator AdvancedSecurityEnabledModeType(string value) => FindValue(value);
}
