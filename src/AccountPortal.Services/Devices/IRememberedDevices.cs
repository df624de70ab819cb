namespace AccountPortal.Services.Devices;

/// <summary>The signed-in user's remembered devices.</summary>
public interface IRememberedDevices
{
    /// <summary>
    /// Lists the devices: the current one first, then by last use. <see cref="AccountErrorKind.NotOffered"/> where the pool has
    /// no device tracking.
    /// </summary>
    Task<AccountResult<IReadOnlyList<RememberedDevice>>> ListAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Forgets a device. It needs no reauthentication, since it only makes the account safer. Null means success, including
    /// when the pool had forgotten the device already.
    /// </summary>
    Task<AccountError?> ForgetAsync(string key, CancellationToken cancellationToken);
}
