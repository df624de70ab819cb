using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider;

/// <summary>What threat protection found.</summary>
public class RiskDecisionType(string value) : ConstantClass(value)
{
    public static readonly RiskDecisionType AccountTakeover = new("AccountTakeover");
    public static readonly RiskDecisionType Block = new("Block");
    public static readonly RiskDecisionType NoRisk = new("NoRisk");

    /// <summary>The constant with this value, made on the spot for a value that is newer than this list.</summary>
    public static RiskDecisionType FindValue(string value) => FindValue<RiskDecisionType>(value);

    public static implicit operator RiskDecisionType(string value) => FindValue(value);
}
