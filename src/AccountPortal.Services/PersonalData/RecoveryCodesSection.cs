using System.Text.Json.Nodes;
using AccountPortal.Services.RecoveryCodes;
using AccountPortal.Services.Sessions;
using Amazon.CognitoIdentityProvider.Model;

namespace AccountPortal.Services.PersonalData;

/// <summary>How many recovery codes the person has left; the codes themselves nobody knows but them.</summary>
internal sealed class RecoveryCodesSection(RecoveryCodeStore codes, NameHasher names) : IPersonalDataSection
{
    public string Name => "recoveryCodes";

    public Task<AccountResult<JsonNode>> ReadAsync(GetUserResponse user, CancellationToken cancellationToken) =>
        Task.FromResult<AccountResult<JsonNode>>(PersonalDataJson.Of(new { Left = codes.Count(names.Hash(PersonNames.Of(user).Subject)) }));
}
