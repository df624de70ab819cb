namespace AccountPortal.LocalPool.Passkeys;

/// <summary>The owner of each credential ID, unique within the pool. The passkeys are part of the user's document.</summary>
internal static class PasskeyTable
{
    /// <summary>False when the credential ID is taken.</summary>
    public static bool ClaimCredential(this PoolStore store, PoolUser user, string credentialId) =>
        store.Execute(
            "INSERT OR IGNORE INTO passkeys (pool, credential, sub) VALUES ($pool, $credential, $sub)",
            ("$pool", user.PoolId),
            ("$credential", credentialId),
            ("$sub", user.Sub)) == 1;

    public static void ReleaseCredential(this PoolStore store, PoolUser user, string credentialId) =>
        store.Execute(
            "DELETE FROM passkeys WHERE pool = $pool AND credential = $credential AND sub = $sub",
            ("$pool", user.PoolId),
            ("$credential", credentialId),
            ("$sub", user.Sub));

    public static PoolUser? OwnerOfCredential(this PoolStore store, PoolDefinition pool, string credentialId) =>
        store.Single(
            "SELECT sub FROM passkeys WHERE pool = $pool AND credential = $credential",
            row => row.GetString(0),
            ("$pool", pool.Id),
            ("$credential", credentialId)) is { } sub ? store.GetUser(pool.Id, sub) : null;
}
