namespace AccountPortal.LocalPool.Devices;

/// <summary>Whose devices an administrator means.</summary>
internal sealed record DeviceOwner(string PoolId, string Username)
{
    public static DeviceOwner Read(InputReader input) =>
        new(input.Required("UserPoolId", MemberRule.PoolId), input.Required("Username", MemberRule.Username));

    /// <summary>The pool, when it tracks devices.</summary>
    public PoolDefinition RequirePool(PoolRegistry registry)
    {
        var pool = registry.RequirePool(PoolId);
        DeviceTracking.RequireOn(pool);
        return pool;
    }

    public PoolUser RequireUser(PoolStore store, PoolDefinition pool) =>
        store.FindUser(pool, Username) ?? throw CognitoFault.UserNotFound(CognitoTexts.UserUnknown);
}
