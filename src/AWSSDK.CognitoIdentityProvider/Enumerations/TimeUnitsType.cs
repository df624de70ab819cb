using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider;

/// <summary>The unit of a token lifetime.</summary>
public class TimeUnitsType(string value) : ConstantClass(value)
{
    public static readonly TimeUnitsType Days = new("days");
    public static readonly TimeUnitsType Hours = new("hours");
    public static readonly TimeUnitsType Minutes = new("minutes");
    public static readonly TimeUnitsType Seconds = new("seconds");

    /// <summary>The constant with this value, made on the spot for a value that is newer than this list.</summary>
    public static TimeUnitsType FindValue(string value) => FindValue<TimeUnitsType>(value);

    public static implicit operator TimeUnitsType(string value) => FindValue(value);
}
