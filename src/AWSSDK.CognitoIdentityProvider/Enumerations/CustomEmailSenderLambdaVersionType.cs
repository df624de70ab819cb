using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider;

/// <summary>The version of the event that a custom email sender receives.</summary>
public class CustomEmailSenderLambdaVersionType(string value) : ConstantClass(value)
{
    public static readonly CustomEmailSenderLambdaVersionType V1_0 = new("V1_0");

    /// <summary>The constant with this value, made on the spot for a value that is newer than this list.</summary>
    public static CustomEmailSenderLambdaVersionType FindValue(string value) => FindValue<CustomEmailSenderLambdaVersionType>(value);

    public static implicit operator CustomEmailSenderLambdaVersionType(string value) => FindValue(value);
}
