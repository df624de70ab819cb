using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider;

/// <summary>How an event ended.</summary>
public class EventResponseType(string value) : ConstantClass(value)
{
    public static readonly EventResponseType Fail = new("Fail");
    public static readonly EventResponseType InProgress = new("InProgress");
    public static readonly EventResponseType Pass = new("Pass");

    /// <summary>The constant with this value, made on the spot for a value that is newer than this list.</summary>
    public static EventResponseType FindValue(string value) => FindValue<EventResponseType>(value);

    public static implicit operator EventResponseType(string value) => FindValue(value);
}
