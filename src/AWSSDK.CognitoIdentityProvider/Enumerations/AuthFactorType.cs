using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider;

/// <summary>A first factor of choice-based sign-in.</summary>
public class AuthFactorType(string value) : ConstantClass(value)
{
    public static readonly AuthFactorType EMAIL_OTP = new("EMAIL_OTP");
    public static readonly AuthFactorType PASSWORD = new("PASSWORD");
    public static readonly AuthFactorType SMS_OTP = new("SMS_OTP");
    public static readonly AuthFactorType SOFTWARE_TOKEN = new("SOFTWARE_TOKEN");
    public static readonly AuthFactorType WEB_AUTHN = new("WEB_AUTHN");

    /// <summary>The constant with this value, made on the spot for a value that is newer than this list.</summary>
    public static AuthFactorType FindValue(string value) => FindValue<AuthFactorType>(value);

    public static implicit operator AuthFactorType(string value) => FindValue(value);
}
