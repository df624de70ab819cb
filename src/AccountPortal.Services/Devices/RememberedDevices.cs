using Microsoft.IdentityModel.JsonWebTokens;

namespace AccountPortal.Services.Devices;

internal sealed class RememberedDevices(
    IAmazonCognitoIdentityProvider cognito,
    AuthorizedCalls calls,
    ICurrentSession session,
    DeviceStore store,
    IdentifierHasher names,
    ActivityRecorder activity) : IRememberedDevices
{
    // The page size that Cognito allows at most.
    private const int PageSize = 60;

    public async Task<AccountResult<IReadOnlyList<RememberedDevice>>> ListAsync(CancellationToken cancellationToken)
    {
        var current = ValidatedTokens.DeviceKeyOf(new JsonWebToken(await session.GetAccessTokenAsync(cancellationToken)));
        var found = new List<RememberedDevice>();
        string? next = null;
        do
        {
            var from = next;
            var page = await calls.TryAsync(
                token => cognito.ListDevicesAsync(
                    new() { AccessToken = token, Limit = PageSize, PaginationToken = from }, cancellationToken),
                cancellationToken);
            if (!page.Succeeded)
            {
                return page.Error.Code == nameof(InvalidUserPoolConfigurationException)
                    ? page.Error with { Kind = AccountErrorKind.NotOffered }
                    : page.Error;
            }

            found.AddRange((page.Value.Devices ?? []).Where(IsRemembered).Select(device => Describe(device, current)));
            next = page.Value.PaginationToken;
        }
        while (!string.IsNullOrEmpty(next));

        return found.OrderByDescending(device => device.IsCurrent).ThenByDescending(device => device.LastUsed).ToList();
    }

    public async Task<AccountError?> ForgetAsync(string key, CancellationToken cancellationToken)
    {
        var result = await calls.TryAsync(
            token => cognito.ForgetDeviceAsync(new() { AccessToken = token, DeviceKey = key }, cancellationToken), cancellationToken);
        var gone = result.Error is { Code: nameof(ResourceNotFoundException) };
        if (!result.Succeeded && !gone)
        {
            return result.Error;
        }

        if (await session.GetIdentityAsync(cancellationToken) is { } identity)
        {
            store.Forget(names.Hash(identity.Subject), key);
        }

        // The pool ends these sessions only at their next renewal; end them now.
        await session.EndOthersInDeviceAsync(key, SessionEndReason.EndedElsewhere, cancellationToken);

        if (!gone)
        {
            await activity.RecordAsync(ActivityKind.DeviceForgotten, detail: null, cancellationToken);
        }

        return null;
    }

    // The list also contains devices that are tracked but not remembered.
    private static bool IsRemembered(DeviceType device) => Attribute(device, "dev:device_remembered_status") is null or "remembered";

    private static RememberedDevice Describe(DeviceType device, string? current)
    {
        var name = Attribute(device, "device_name");
        return new(
            device.DeviceKey,
            name,
            DeviceNames.Read(name, Attribute(device, "last_ip_used")),
            Moment(device.DeviceCreateDate),
            Moment(device.DeviceLastAuthenticatedDate),
            device.DeviceKey == current);
    }

    private static string? Attribute(DeviceType device, string name) =>
        device.DeviceAttributes?.Find(attribute => attribute.Name == name)?.Value;

    private static DateTimeOffset? Moment(DateTime? moment) => moment is { } known ? new DateTimeOffset(known.ToUniversalTime()) : null;
}
