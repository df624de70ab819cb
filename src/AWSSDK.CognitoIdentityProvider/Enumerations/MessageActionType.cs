using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider;

/// <summary>What becomes of the invitation of a new user.</summary>
public class MessageActionType(string value) : ConstantClass(value)
{
    public static readonly MessageActionType RESEND = new("RESEND");
    public static readonly MessageActionType SUPPRESS = new("SUPPRESS");

    /// <summary>The constant with this value, made on the spot for a value that is newer than this list.</summary>
    public static MessageActionType FindValue(string value) => FindValue<MessageActionType>(value);

    public static implicit operator MessageActionType(string value) => FindValue(value);
}
