namespace AccountPortal.LocalPool.Limits;

/// <summary>The lockout of MFA codes: separate from the password's, with the same delays.</summary>
internal sealed class MfaLockout(Lockout lockout)
{
    /// <exception cref="CognitoFault">Locked, or the code is wrong (<paramref name="mismatch"/>).</exception>
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
