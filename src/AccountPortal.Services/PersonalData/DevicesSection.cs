using System.Text.Json.Nodes;

namespace AccountPortal.Services.PersonalData;

/// <summary>The remembered devices; empty where the pool has no device tracking.</summary>
internal sealed class DevicesSection(
    IAmazonCognitoIdentityProvider cognito, AuthorizedCalls calls, IPoolDescriptionProvider pools) : IPersonalDataSection
{
    private const int PageSize = 60;

    public string Name => "rememberedDevices";

    public async Task<AccountResult<JsonNode>> ReadAsync(GetUserResponse user, CancellationToken cancellationToken)
    {
        var found = new List<DeviceType>();
        string? next = null;
        if ((await pools.GetAsync(cancellationToken)).Devices != DeviceMemory.Off)
        {
            do
            {
                var page = await calls.TryAsync(
                    token => cognito.ListDevicesAsync(
                        new() { AccessToken = token, Limit = PageSize, PaginationToken = next }, cancellationToken),
                    cancellationToken);
                if (!page.Succeeded)
                {
                    return page.Error;
                }

                found.AddRange(page.Value.Devices ?? []);
                next = page.Value.PaginationToken;
            }
            while (!string.IsNullOrEmpty(next));
        }

        return PersonalDataJson.Of(found.Select(device => new
        {
            Name = Attribute(device, "device_name"),
            Status = Attribute(device, "device_status"),
            LastAddress = Attribute(device, "last_ip_used"),
            CreatedAt = device.DeviceCreateDate?.ToUniversalTime(),
            LastUsedAt = device.DeviceLastAuthenticatedDate?.ToUniversalTime(),
        }));
    }

    private static string? Attribute(DeviceType device, string name) =>
        (device.DeviceAttributes ?? []).FirstOrDefault(attribute => attribute.Name == name)?.Value;
}
