using System.Text.Json.Nodes;

namespace AccountPortal.Services.PersonalData;

/// <summary>The user's sessions in this portal.</summary>
internal sealed class SessionsSection(
    LiveSessions sessions, IdentifierHasher names, SessionProtector protector, ICurrentSession session) : IPersonalDataSection
{
    public string Name => "sessions";

    public async Task<AccountResult<JsonNode>> ReadAsync(GetUserResponse user, CancellationToken cancellationToken)
    {
        var identity = await session.GetIdentityAsync(cancellationToken) ?? throw new SessionEndedException(SessionEndReason.Revoked);
        var live = await sessions.FindBySubjectAsync(names.Hash(identity.Subject), cancellationToken);
        return PersonalDataJson.Of(live.Select(record =>
        {
            var client = protector.UnprotectClient(record) ?? ClientDetails.Unknown;
            return new
            {
                Current = record.SessionId == identity.SessionId,
                record.BeganAt,
                LastSeenAt = record.SeenAt,
                client.Browser,
                client.System,
                client.Address,
            };
        }));
    }
}
