using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider;

/// <summary>The version of the event that an inbound federation function receives.</summary>
public class InboundFederationLambdaVersionType(string value) : ConstantClass(value)
{
    public static readonly InboundFederationLambdaVersionType V1_0 = new("V1_0");

    /// <summary>The constant with this value, made on the spot for a value that is newer than this list.</summary>
    public static InboundFederationLambdaVersionType FindValue(string value) => FindValue<InboundFederationLambdaVersionType>(value);

    public static implicit operator InboundFederationLambdaVersionType(string value) => FindValue(value);
}
