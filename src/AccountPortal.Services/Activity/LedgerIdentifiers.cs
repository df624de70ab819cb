namespace AccountPortal.Services.Activity;

/// <summary>
/// Finds by what the ledger knows the signed-in person: only names that nobody else can have, and only since they have been this
/// person's, or strangers' lines would be read by them.
/// </summary>
internal sealed class LedgerIdentifiers(
    UserReader profiles, ActivityLedger ledger, PoolEvents events, IPoolDescriptionProvider pools, IdentifierHasher hasher, TimeProvider time)
{
    // One page asks for several things that need them.
    private static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(30);

    private LedgerUser? known;
    private DateTimeOffset knownUntil;

    public async Task<AccountResult<LedgerUser>> ReadAsync(CancellationToken cancellationToken)
    {
        if (known is null || knownUntil <= time.GetUtcNow())
        {
            var profile = await profiles.GetProfileAsync(cancellationToken);
            if (!profile.Succeeded)
            {
                return profile.Error;
            }

            known = await FindAsync(profile.Value, await pools.GetAsync(cancellationToken), cancellationToken);
            knownUntil = time.GetUtcNow() + Lifetime;
        }

        return known;
    }

    private async Task<LedgerUser> FindAsync(UserProfile user, PoolDescription pool, CancellationToken cancellationToken)
    {
        var subject = hasher.Hash(user.Subject);
        var own = ledger.Read([subject], before: null, int.MaxValue);
        var made = await events.AccountMadeAtAsync(user.Username, cancellationToken);
        (string? Name, string? Attribute)[] others =
        [
            (user.Username, null),
            (user.IsVerified("email") ? user["email"] : null, "email"),
            (user.IsVerified("phone_number") ? user["phone_number"] : null, "phone_number"),

            // Anybody may take any, unless people sign in by it.
            (pool.Aliases.Contains("preferred_username") ? user["preferred_username"] : null, null),
        ];
        return new(user.Username, [subject, .. others.Where(other => !string.IsNullOrWhiteSpace(other.Name)).Select(other => NameOf(other.Name!, other.Attribute))]);

        LedgerIdentifier NameOf(string name, string? attribute)
        {
            var hash = hasher.Hash(name);
            var taken = own.FirstOrDefault(line => line.Kind == ActivityKind.ContactVerified && line.Detail == attribute)?.At;
            var signedUp = ledger.Read([hash], before: null, int.MaxValue).FirstOrDefault(line => line.Kind == ActivityKind.SignedUp)?.At;
            return new(hash, new[] { taken, signedUp, made }.Max());
        }
    }
}

/// <summary>Somebody as the ledger and the pool know them.</summary>
internal sealed record LedgerUser(string Username, IReadOnlyList<LedgerIdentifier> Identifiers)
{
    public override string ToString() => nameof(LedgerUser);
}
