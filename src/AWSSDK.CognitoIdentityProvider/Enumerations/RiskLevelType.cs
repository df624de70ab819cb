using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider;

/// <summary>How sure threat protection is.</summary>
public class RiskLevelType(string value) : ConstantClass(value)
{
    public static readonly RiskLevelType High = new("High");
    public static readonly RiskLevelType Low = new("Low");
    public static readonly RiskLevelType Medium = new("Medium");

    /// <summary>The constant with this value, made on the spot for a value that is newer than this list.</summary>
    public static RiskLevelType FindValue(string value) => FindValue<RiskLevelType>(value);

    public static implicit operator RiskLevelType(string value) => FindValue(value);
}
