using System.Text.Json.Nodes;

namespace AccountPortal.Services.PersonalData;

/// <summary>One member of the download of a person's data. docs/my-data.md describes them all; none holds anything secret.</summary>
internal interface IPersonalDataSection
{
    /// <summary>The member's name.</summary>
    string Name { get; }

    /// <summary>Reads it for the signed-in person.</summary>
    /// <param name="user">The person, as the pool describes them.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<AccountResult<JsonNode>> ReadAsync(GetUserResponse user, CancellationToken cancellationToken);
}
