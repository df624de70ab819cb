using System.Text.Json.Nodes;

namespace AccountPortal.Services.PersonalData;

/// <summary>The account's events in this portal, as far back as the ledger goes.</summary>
internal sealed class ActivitySection(ActivityLedger ledger, LedgerIdentifiers names) : IPersonalDataSection
{
    public string Name => "activity";

    public async Task<AccountResult<JsonNode>> ReadAsync(GetUserResponse user, CancellationToken cancellationToken)
    {
        var ledgerUser = await names.ReadAsync(cancellationToken);
        return ledgerUser.Succeeded
            ? PersonalDataJson.Of(ledger.Read(ledgerUser.Value.Identifiers, before: null, int.MaxValue).Select(entry => new
            {
                entry.Kind,
                entry.At,
                entry.Detail,
                entry.Client.Browser,
                entry.Client.System,
                entry.Client.Address,
            }))
            : ledgerUser.Error;
    }
}
