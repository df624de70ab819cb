using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider;

/// <summary>Whether something is on.</summary>
public class StatusType(string value) : ConstantClass(value)
{
    public static readonly StatusType Disabled = new("Disabled");
    public static readonly StatusType Enabled = new("Enabled");

    /// <summary>The constant with this value, made on the spot for a value that is newer than this list.</summary>
    public static StatusType FindValue(string value) => FindValue<StatusType>(value);

    public static implicit operator StatusType(string value) => FindValue(value);
}
