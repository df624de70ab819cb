using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider;

/// <summary>Whether the first code of an authenticator app was right.</summary>
public class VerifySoftwareTokenResponseType(string value) : ConstantClass(value)
{
    public static readonly VerifySoftwareTokenResponseType ERROR = new("ERROR");
    public static readonly VerifySoftwareTokenResponseType SUCCESS = new("SUCCESS");

    /// <summary>The constant with this value, made on the spot for a value that is newer than this list.</summary>
    public static VerifySoftwareTokenResponseType FindValue(string value) => FindValue<VerifySoftwareTokenResponseType>(value);

    public static implicit operator VerifySoftwareTokenResponseType(string value) => FindValue(value);
}
