using System.Text.Json.Nodes;

namespace AccountPortal.Services.PersonalData;

/// <summary>The user's passkeys, with the portal's records of them.</summary>
internal sealed class PasskeysSection(PasskeyReader passkeys) : IPersonalDataSection
{
    public string Name => "passkeys";

    public async Task<AccountResult<JsonNode>> ReadAsync(GetUserResponse user, CancellationToken cancellationToken)
    {
        var read = await passkeys.ReadAsync(cancellationToken);
        return read.Succeeded
            ? PersonalDataJson.Of(read.Value.Select(passkey => new
            {
                passkey.Name,
                passkey.Provider,
                passkey.Domain,
                passkey.CreatedAt,
                passkey.LastUsedAt,
                MadeWith = passkey.MadeWith is { } client ? new { client.Browser, client.System, client.Address } : null,
            }))
            : read.Error;
    }
}
