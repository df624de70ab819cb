namespace AccountPortal.Services.Activity;

/// <summary>
/// Finds the identifiers under which the ledger knows the signed-in user: only those that are unique to the user, and only from
/// when they became so. Otherwise a user could read another user's entries.
/// </summary>
internal sealed class LedgerIdentifiers(
    UserReader profiles,
    ActivityLedger ledger,
    PoolEvents events,
    IPoolDescriptionProvider pools,
    IdentifierHasher hasher,
    TimeProvider time)
{
    // One page makes several reads.
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

            // Unique only where users sign in by it.
            (pool.Aliases.Contains("preferred_username") ? user["preferred_username"] : null, null),
        ];
        return new(
            user.Username,
            [
                subject,
                .. others
                    .Where(other => !string.IsNullOrWhiteSpace(other.Name))
                    .Select(other => NameOf(other.Name!, other.Attribute)),
            ]);

        LedgerIdentifier NameOf(string name, string? attribute)
        {
            var hash = hasher.Hash(name);
            var taken = own.FirstOrDefault(line => line.Kind == ActivityKind.ContactVerified && line.Detail == attribute)?.At;
            var signedUp = ledger.Read([hash], before: null, int.MaxValue).FirstOrDefault(line => line.Kind == ActivityKind.SignedUp)?.At;
            return new(hash, new[] { taken, signedUp, made }.Max());
        }
    }
}

/// <summary>A user as the ledger and the pool know them.</summary>
internal sealed record LedgerUser(string Username, IReadOnlyList<LedgerIdentifier> Identifiers)
{
    public override string ToString() => nameof(LedgerUser);
}
