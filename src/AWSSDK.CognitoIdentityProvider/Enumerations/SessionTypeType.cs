using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider;

/// <summary>What a session stands for.</summary>
public class SessionTypeType(string value) : ConstantClass(value)
{
    public static readonly SessionTypeType SSO = new("SSO");
    public static readonly SessionTypeType TOKEN = new("TOKEN");

    /// <summary>The constant with this value, made on the spot for a value that is newer than this list.</summary>
    public static SessionTypeType FindValue(string value) => FindValue<SessionTypeType>(value);

    public static implicit operator SessionTypeType(string value) => FindValue(value);
}
