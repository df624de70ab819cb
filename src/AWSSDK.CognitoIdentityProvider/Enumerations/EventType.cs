using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider;

/// <summary>What a user did.</summary>
public class EventType(string value) : ConstantClass(value)
{
    public static readonly EventType ForgotPassword = new("ForgotPassword");
    public static readonly EventType PasswordChange = new("PasswordChange");
    public static readonly EventType ResendCode = new("ResendCode");
    public static readonly EventType SignIn = new("SignIn");
    public static readonly EventType SignUp = new("SignUp");

    /// <summary>The constant with this value, made on the spot for a value that is newer than this list.</summary>
    public static EventType FindValue(string value) => FindValue<EventType>(value);

    public static implicit operator EventType(string value) => FindValue(value);
}
