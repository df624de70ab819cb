using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider;

/// <summary>The version of the event that a pre token generation function receives.</summary>
public class PreTokenGenerationLambdaVersionType(string value) : ConstantClass(value)
{
    public static readonly PreTokenGenerationLambdaVersionType V1_0 = new("V1_0");
    public static readonly PreTokenGenerationLambdaVersionType V2_0 = new("V2_0");
    public static readonly PreTokenGenerationLambdaVersionType V3_0 = new("V3_0");

    /// <summary>The constant with this value, made on the spot for a value that is newer than this list.</summary>
    public static PreTokenGenerationLambdaVersionType FindValue(string value) => FindValue<PreTokenGenerationLambdaVersionType>(value);

    public static implicit operator PreTokenGenerationLambdaVersionType(string value) => FindValue(value);
}
