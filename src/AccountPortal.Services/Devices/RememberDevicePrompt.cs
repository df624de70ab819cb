namespace AccountPortal.Services.Devices;

internal sealed class RememberDevicePrompt(
    IAmazonCognitoIdentityProvider cognito,
    AuthorizedCalls calls,
    BrowserDevices devices,
    ICurrentSession session,
    ActivityRecorder activity,
    TimeProvider time) : IRememberDevicePrompt
{
    /// <summary>How long the user is not asked again after declining.</summary>
    public static readonly TimeSpan Silence = TimeSpan.FromDays(90);

    public async ValueTask<bool> IsOpenAsync(CancellationToken cancellationToken) => await FindAsync(cancellationToken) is not null;

    public async Task<AccountError?> AnswerAsync(bool remember, CancellationToken cancellationToken)
    {
        if (await FindAsync(cancellationToken) is not { } device)
        {
            return null;
        }

        var result = await calls.TryAsync(
            token => cognito.UpdateDeviceStatusAsync(
                new()
                {
                    AccessToken = token,
                    DeviceKey = device.Key,
                    DeviceRememberedStatus = remember ? DeviceRememberedStatusType.Remembered : DeviceRememberedStatusType.Not_remembered,
                },
                cancellationToken),
            cancellationToken);
        if (result.Error is { Code: nameof(ResourceNotFoundException) })
        {
            // The device was forgotten elsewhere meanwhile.
            devices.Forget(device);
            return remember ? new AccountError(AccountErrorKind.Conflict, result.Error.Code) : null;
        }

        if (result.Succeeded)
        {
            devices.Keep(
                remember ? device with { Remembered = true, AskAgainAt = null } : device with { AskAgainAt = time.GetUtcNow() + Silence },
                []);
            if (remember)
            {
                await activity.RecordAsync(ActivityKind.DeviceRemembered, detail: null, cancellationToken);
            }
        }

        return result.Error;
    }

    private async ValueTask<BrowserDevice?> FindAsync(CancellationToken cancellationToken) =>
        await session.GetIdentityAsync(cancellationToken) is { } identity
        && devices.Find(identity.Subject) is { } device
        && device.AwaitsAnswer(time.GetUtcNow())
            ? device
            : null;
}
