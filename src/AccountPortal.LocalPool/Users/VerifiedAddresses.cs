namespace AccountPortal.LocalPool.Users;

/// <summary>Receiving a code verifies the address it was sent to.</summary>
internal static class VerifiedAddresses
{
    /// <summary>Saves the user with the address verified; an address that became another user's alias stays unverified.</summary>
    /// <param name="address">The address the code was sent to; if the user has changed it since, nothing is verified.</param>
    public static void SaveVerified(
        this PoolStore store, PoolDefinition pool, PoolUser user, string attribute, string? address, DateTimeOffset now)
    {
        if (address is not null && user.Attributes.GetValueOrDefault(attribute) == address && !user.IsVerified(attribute))
        {
            user.SetVerified(attribute, true);
            if (store.SyncNames(pool, user, now) is not null)
            {
                user.SetVerified(attribute, false);
                store.SyncNames(pool, user, now);
            }
        }
        store.SaveUser(user, now);
    }
}
