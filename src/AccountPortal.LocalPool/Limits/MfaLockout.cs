namespace AccountPortal.LocalPool.Limits;

/// <summary>Counts wrong codes of a second factor under a lock of their own, with the scheme of the passwords' lock.</summary>
internal sealed class MfaLockout(Lockout lockout)
{
    /// <exception cref="CognitoFault">The lock is on, or the code is wrong (<paramref name="mismatch"/>).</exception>
    public void Require(PoolStore store, PoolUser user, bool right, CognitoFault mismatch)
    {
        var subject = store.Secrets.KeyedHash("second factor", user.PoolId, user.Sub);
        lockout.RequireUnlocked(store, subject);
        if (!right)
        {
            lockout.CountFailure(store, subject);
            throw mismatch.AfterCounting();
        }
        Lockout.Clear(store, subject);
    }
}
