using AccountPortal.Services.Sessions;
using Microsoft.IdentityModel.JsonWebTokens;

namespace AccountPortal.Services.Activity;

/// <summary>Writes down what happens, with the time and the place that the current request or circuit has.</summary>
internal sealed class ActivityRecorder(ActivityLedger ledger, NameHasher names, ICurrentSession session, TimeProvider time)
{
    /// <summary>For the signed-in person.</summary>
    public async Task RecordAsync(ActivityKind kind, string? detail, CancellationToken cancellationToken)
    {
        if (await session.GetIdentityAsync(cancellationToken) is { } identity)
        {
            var client = await session.GetClientAsync(cancellationToken);
            Append(identity.Subject, new(kind, time.GetUtcNow(), client) { Detail = detail, SessionId = identity.SessionId });
        }
    }

    /// <summary>For whoever is called so, be there such a person or not.</summary>
    public async Task RecordAsync(ActivityKind kind, string identifier, string? detail, CancellationToken cancellationToken) =>
        Append(identifier, new(kind, time.GetUtcNow(), await session.GetClientAsync(cancellationToken)) { Detail = detail });

    /// <summary>For whoever has just signed in: the principal of the request is still the one that came with it.</summary>
    public async Task RecordSignInAsync(SessionIdentity identity, IssuedTokens tokens, CancellationToken cancellationToken) =>
        Append(identity.Subject, new(ActivityKind.SignedIn, time.GetUtcNow(), await session.GetClientAsync(cancellationToken))
        {
            SessionId = identity.SessionId,
            EventId = new JsonWebToken(tokens.AccessToken).TryGetPayloadValue<string>("event_id", out var eventId) ? eventId : null,
        });

    private void Append(string name, ActivityEntry entry) => ledger.Append(names.Hash(name), entry);
}
