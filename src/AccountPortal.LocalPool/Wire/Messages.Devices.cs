namespace AccountPortal.LocalPool.Wire;

/// <content>Devices.</content>
internal static partial class Messages
{
    public const string DeviceUnknown = "Device does not exist.";
    public const string DeviceKeyInvalid = "Invalid device key given.";
}
