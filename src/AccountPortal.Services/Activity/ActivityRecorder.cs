using Microsoft.IdentityModel.JsonWebTokens;

namespace AccountPortal.Services.Activity;

/// <summary>
/// Records events with the time and the client of the current request or circuit. An event that changes the account also
/// notifies the user's other open pages.
/// </summary>
internal sealed class ActivityRecorder(
    ActivityLedger ledger, IdentifierHasher names, ICurrentSession session, UserChanges changes, TimeProvider time)
{
    /// <summary>Records for the signed-in user.</summary>
    public Task RecordAsync(ActivityKind kind, string? detail, CancellationToken cancellationToken) =>
        RecordFilledAsync(kind, entry => entry with { Detail = detail }, cancellationToken);

    /// <summary>Records for the signed-in user, with more fields than a detail.</summary>
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

    /// <summary>Records for an identifier, whether or not an account exists.</summary>
    public async Task RecordAsync(ActivityKind kind, string identifier, string? detail, CancellationToken cancellationToken) =>
        Append(identifier, new(kind, time.GetUtcNow(), await session.GetClientAsync(cancellationToken)) { Detail = detail });

    /// <summary>Records a sign-in. The request's principal is still the one from before it.</summary>
    public async Task RecordSignInAsync(SessionIdentity identity, IssuedTokens tokens, CancellationToken cancellationToken) =>
        Append(identity.Subject, new(ActivityKind.SignedIn, time.GetUtcNow(), await session.GetClientAsync(cancellationToken))
        {
            SessionId = identity.SessionId,
            EventId = EventIdOf(tokens),
        });

    /// <summary>Records a reauthentication of the session's user; to the pool it is a sign-in.</summary>
    public Task RecordReauthenticationAsync(IssuedTokens tokens, CancellationToken cancellationToken) =>
        RecordFilledAsync(ActivityKind.Reauthenticated, entry => entry with { EventId = EventIdOf(tokens) }, cancellationToken);

    private static string? EventIdOf(IssuedTokens tokens) =>
        new JsonWebToken(tokens.AccessToken).TryGetPayloadValue<string>("event_id", out var eventId) ? eventId : null;

    private void Append(string name, ActivityEntry entry) => ledger.Append(names.Hash(name), entry);
}
