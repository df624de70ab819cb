namespace AccountPortal.LocalPool.Wire;

/// <content>Devices.</content>
internal static partial class Messages
{
    public const string DeviceUnknown = "Device does not exist.";
    public const string DeviceKeyInvalid = "Invalid device key given.";

    // Ours from here.
    public const string DeviceTrackingOff = "Device tracking is not enabled for this user pool";
    public const string DeviceKeyExists = "Device has already been confirmed";
    public const string DeviceVerifierInvalid = "Invalid device secret verifier given.";
    public const string PaginationTokenInvalid = "Invalid pagination token given.";
}
