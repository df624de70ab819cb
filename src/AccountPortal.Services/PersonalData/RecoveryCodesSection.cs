using System.Text.Json.Nodes;

namespace AccountPortal.Services.PersonalData;

/// <summary>How many recovery codes the person has left; the codes themselves nobody knows but them.</summary>
internal sealed class RecoveryCodesSection(RecoveryCodeStore codes, IdentifierHasher names) : IPersonalDataSection
{
    public string Name => "recoveryCodes";

    public Task<AccountResult<JsonNode>> ReadAsync(GetUserResponse user, CancellationToken cancellationToken) =>
        Task.FromResult<AccountResult<JsonNode>>(PersonalDataJson.Of(new { Left = codes.Count(names.Hash(UserIdentifiers.Of(user).Subject)) }));
}
