using AccountPortal.Services.Accounts;
using AccountPortal.Services.Pools;
using AccountPortal.Services.Sessions;

namespace AccountPortal.Services.Activity;

/// <summary>Finds by what the ledger knows the signed-in person: only names that nobody else can have, or strangers' lines would be read by them.</summary>
internal sealed class LedgerNames(ProfileReader profiles, IPoolDescriptionProvider pools, NameHasher hasher, TimeProvider time)
{
    // One page asks for several things that need them.
    private static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(30);

    private LedgerPerson? known;
    private DateTimeOffset knownUntil;

    public async Task<AccountResult<LedgerPerson>> ReadAsync(CancellationToken cancellationToken)
    {
        if (known is null || knownUntil <= time.GetUtcNow())
        {
            var profile = await profiles.ReadAsync(cancellationToken);
            if (!profile.Succeeded)
            {
                return profile.Error;
            }

            known = ToPerson(profile.Value, await pools.GetAsync(cancellationToken));
            knownUntil = time.GetUtcNow() + Lifetime;
        }

        return known;
    }

    private LedgerPerson ToPerson(Profile person, PoolDescription pool) => new(
        person.Username,
        hasher.HashAll(
        [
            person.Subject,
            person.Username,
            person.IsVerified("email") ? person["email"] : null,
            person.IsVerified("phone_number") ? person["phone_number"] : null,

            // Anybody may take any, unless people sign in by it.
            pool.Aliases.Contains("preferred_username") ? person["preferred_username"] : null,
        ]));
}

/// <summary>Somebody as the ledger and the pool know them.</summary>
internal sealed record LedgerPerson(string Username, IReadOnlyList<byte[]> Hashes)
{
    public override string ToString() => nameof(LedgerPerson);
}
