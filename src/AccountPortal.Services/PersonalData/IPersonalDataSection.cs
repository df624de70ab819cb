using System.Text.Json.Nodes;

namespace AccountPortal.Services.PersonalData;

/// <summary>A member of the data export. docs/my-data.md describes them all; none contains a secret.</summary>
internal interface IPersonalDataSection
{
    /// <summary>The JSON name of the member.</summary>
    string Name { get; }

    /// <summary>Reads the member for the signed-in user.</summary>
    /// <param name="user">The user, as the pool returned it.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    Task<AccountResult<JsonNode>> ReadAsync(GetUserResponse user, CancellationToken cancellationToken);
}
