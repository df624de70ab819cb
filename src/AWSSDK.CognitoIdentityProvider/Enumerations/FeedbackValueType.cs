using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider;

/// <summary>Whether an event was the user.</summary>
public class FeedbackValueType(string value) : ConstantClass(value)
{
    public static readonly FeedbackValueType Invalid = new("Invalid");
    public static readonly FeedbackValueType Valid = new("Valid");

    /// <summary>The constant with this value, made on the spot for a value that is newer than this list.</summary>
    public static FeedbackValueType FindValue(string value) => FindValue<FeedbackValueType>(value);

    public static implicit operator FeedbackValueType(string value) => FindValue(value);
}
