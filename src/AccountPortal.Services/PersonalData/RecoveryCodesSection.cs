using System.Text.Json.Nodes;

namespace AccountPortal.Services.PersonalData;

/// <summary>The number of recovery codes left; the portal stores only their hashes.</summary>
internal sealed class RecoveryCodesSection(RecoveryCodeStore codes, IdentifierHasher names) : IPersonalDataSection
{
    public string Name => "recoveryCodes";

    public Task<AccountResult<JsonNode>> ReadAsync(GetUserResponse user, CancellationToken cancellationToken) =>
        Task.FromResult<AccountResult<JsonNode>>(
            PersonalDataJson.Of(new { Left = codes.Count(names.Hash(UserIdentifiers.Of(user).Subject)) }));
}
