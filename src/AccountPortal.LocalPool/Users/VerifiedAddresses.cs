namespace AccountPortal.LocalPool.Users;

/// <summary>Whoever reads a code that was sent has the address it was sent to.</summary>
internal static class VerifiedAddresses
{
    /// <summary>Saves the user with the address verified; one that is somebody else's alias by now stays unverified.</summary>
    /// <param name="address">Where the code went. When the user has another address since, nothing is proven.</param>
    public static void SaveVerified(this PoolStore store, PoolDefinition pool, PoolUser user, string attribute, string? address, DateTimeOffset now)
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
