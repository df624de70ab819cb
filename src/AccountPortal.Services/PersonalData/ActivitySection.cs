using System.Text.Json.Nodes;
using AccountPortal.Services.Activity;
using AccountPortal.Services.Sessions;
using Amazon.CognitoIdentityProvider.Model;

namespace AccountPortal.Services.PersonalData;

/// <summary>What happened to the account through this portal, as far back as the ledger goes.</summary>
internal sealed class ActivitySection(ActivityLedger ledger, NameHasher names) : IPersonalDataSection
{
    public string Name => "activity";

    public Task<AccountResult<JsonNode>> ReadAsync(GetUserResponse user, CancellationToken cancellationToken)
    {
        var entries = ledger.Read(names.HashAll(PersonNames.Of(user).All), before: null, int.MaxValue);
        return Task.FromResult<AccountResult<JsonNode>>(PersonalDataJson.Of(entries.Select(entry => new
        {
            entry.Kind,
            entry.At,
            entry.Detail,
            entry.Client.Browser,
            entry.Client.System,
            entry.Client.Address,
        })));
    }
}
