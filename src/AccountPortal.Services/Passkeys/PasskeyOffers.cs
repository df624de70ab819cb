namespace AccountPortal.Services.Passkeys;

internal sealed class PasskeyOffers(
    PasskeyReader reader,
    DeclinedPasskeyOffers declined,
    ICurrentSession session,
    IPoolDescriptionProvider pools,
    IOptions<CognitoOptions> options) : IPasskeyOffer
{
    public async Task<bool> IsDueAsync(CancellationToken cancellationToken)
    {
        // The pool is asked last: most users have declined, or their pool has no passkeys. There is no offer where passkeys do
        // not sign in to this portal.
        if (!options.Value.LetsChoose
            || !(await pools.GetAsync(cancellationToken)).OffersPasskeys
            || await session.GetIdentityAsync(cancellationToken) is not { } identity
            || declined.Contains(identity.Subject))
        {
            return false;
        }

        return (await reader.ReadAsync(cancellationToken)).Value is { Count: 0 };
    }

    public async Task DeclineAsync(CancellationToken cancellationToken)
    {
        if (await session.GetIdentityAsync(cancellationToken) is { } identity)
        {
            declined.Add(identity.Subject);
        }
    }
}
