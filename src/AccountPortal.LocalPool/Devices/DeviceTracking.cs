namespace AccountPortal.LocalPool.Devices;

/// <summary>Devices in a sign-in: which must verify itself, and which gets the tokens.</summary>
internal sealed class DeviceTracking(RequestContext request, PoolClock clock)
{
    /// <exception cref="CognitoFault">InvalidUserPoolConfiguration: the pool does not track devices.</exception>
    public static void RequireOn(PoolDefinition pool)
    {
        if (pool.DeviceConfiguration is null)
        {
            throw CognitoFault.InvalidUserPoolConfiguration(UnverifiedTexts.DeviceTrackingOff);
        }
    }

    /// <exception cref="CognitoFault">There is no such pool, or it does not track devices.</exception>
    public static PoolDefinition RequirePool(PoolRegistry registry, string poolId)
    {
        var pool = registry.RequirePool(poolId);
        RequireOn(pool);
        return pool;
    }

    /// <summary>The remembered device that must verify itself in place of MFA; null when none must.</summary>
    /// <exception cref="CognitoFault">DEVICE_KEY is unknown or unconfirmed.</exception>
    public static PoolDevice? ToProve(PoolStore store, PoolClient client, PoolUser user) =>
        client.Pool.DeviceConfiguration is { ChallengeRequiredOnNewDevice: true }
        && Named(store, client, user) is { Remembered: true, Password: not null } device ? device : null;

    /// <summary>The device of a new sign-in: DEVICE_KEY, or a new one.</summary>
    public TrackedDevice? Track(PoolStore store, PoolClient client, PoolUser user, string origin)
    {
        if (client.Pool.DeviceConfiguration is null)
        {
            return null;
        }
        var known = Named(store, client, user);
        if (known is not null)
        {
            store.SaveDevice(user, known with { AuthenticatedAt = clock.GetUtcNow(), LastIp = request.IpAddress });
        }
        var device = known is null
            ? new TrackedDevice(DeviceKeys.Create(client.Pool), DeviceKeys.GroupOf(store.Secrets, client.Pool))
            : new TrackedDevice(known.Key);
        store.GiveDevice(user, origin, device.Key);
        return device;
    }

    /// <summary>The device of a token refresh: the sign-in's own, confirmed, and named by DEVICE_KEY.</summary>
    public static TrackedDevice? RequireForRenewal(PoolStore store, PoolClient client, PoolUser user, string origin)
    {
        if (client.Pool.DeviceConfiguration is null || store.DeviceOf(origin) is not { } key)
        {
            return null;
        }
        return client.DeviceKey == key && store.FindDevice(user, key) is not null
            ? new TrackedDevice(key)
            : throw CognitoFault.NotAuthorized(CognitoTexts.RefreshTokenInvalid);
    }

    private static PoolDevice? Named(PoolStore store, PoolClient client, PoolUser user)
    {
        if (client.DeviceKey is not { } key)
        {
            return null;
        }
        return store.FindDevice(user, key)
            ?? throw (store.WasGiven(user, key)
                ? CognitoFault.InvalidParameter(CognitoTexts.DeviceKeyInvalid)
                : CognitoFault.ResourceNotFound(CognitoTexts.DeviceUnknown));
    }
}
