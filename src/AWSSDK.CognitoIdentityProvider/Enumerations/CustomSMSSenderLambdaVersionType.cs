using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider;

/// <summary>The version of the event that a custom SMS sender receives.</summary>
public class CustomSMSSenderLambdaVersionType(string value) : ConstantClass(value)
{
    public static readonly CustomSMSSenderLambdaVersionType V1_0 = new("V1_0");

    /// <summary>The constant with this value, made on the spot for a value that is newer than this list.</summary>
    public static CustomSMSSenderLambdaVersionType FindValue(string value) => FindValue<CustomSMSSenderLambdaVersionType>(value);

    public static implicit operator CustomSMSSenderLambdaVersionType(string value) => FindValue(value);
}
