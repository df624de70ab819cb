using Microsoft.IdentityModel.JsonWebTokens;

namespace AccountPortal.Services.Activity;

/// <summary>
/// Writes down what happens, with the time and the place that the current request or circuit has. What changes the account is
/// told to the person's other pages: whatever is written down here cannot be forgotten there.
/// </summary>
internal sealed class ActivityRecorder(ActivityLedger ledger, IdentifierHasher names, ICurrentSession session, UserChanges changes, TimeProvider time)
{
    /// <summary>For the signed-in person.</summary>
    public Task RecordAsync(ActivityKind kind, string? detail, CancellationToken cancellationToken) =>
        RecordFilledAsync(kind, entry => entry with { Detail = detail }, cancellationToken);

    /// <summary>For the signed-in person, with more to tell than a detail.</summary>
    public async Task RecordFilledAsync(ActivityKind kind, Func<ActivityEntry, ActivityEntry> fill, CancellationToken cancellationToken)
    {
        if (await session.GetIdentityAsync(cancellationToken) is not { } identity)
        {
            return;
        }

        var client = await session.GetClientAsync(cancellationToken);
        Append(identity.Subject, fill(new(kind, time.GetUtcNow(), client) { SessionId = identity.SessionId }));
        if (ActivityKinds.ChangesAccount(kind))
        {
            changes.Tell(identity.Subject, AccountMatter.Details);
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
            EventId = EventIdOf(tokens),
        });

    /// <summary>For the person of this session, who has just proven again who they are: to the pool it is a sign-in like any other.</summary>
    public Task RecordReauthenticationAsync(IssuedTokens tokens, CancellationToken cancellationToken) =>
        RecordFilledAsync(ActivityKind.Reauthenticated, entry => entry with { EventId = EventIdOf(tokens) }, cancellationToken);

    private static string? EventIdOf(IssuedTokens tokens) =>
        new JsonWebToken(tokens.AccessToken).TryGetPayloadValue<string>("event_id", out var eventId) ? eventId : null;

    private void Append(string name, ActivityEntry entry) => ledger.Append(names.Hash(name), entry);
}
