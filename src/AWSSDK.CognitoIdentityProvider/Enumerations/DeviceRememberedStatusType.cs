using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider;

/// <summary>Whether a device is remembered.</summary>
public class DeviceRememberedStatusType(string value) : ConstantClass(value)
{
    public static readonly DeviceRememberedStatusType Not_remembered = new("not_remembered");
    public static readonly DeviceRememberedStatusType Remembered = new("remembered");

    /// <summary>The constant with this value, made on the spot for a value that is newer than this list.</summary>
    public static DeviceRememberedStatusType FindValue(string value) => FindValue<DeviceRememberedStatusType>(value);

    public static implicit operator DeviceRememberedStatusType(string value) => FindValue(value);
}
