namespace AccountPortal.LocalPool.SignIn;

/// <summary>Compares a password with its SRP verifier and counts failures towards the lockout.</summary>
internal sealed class PasswordCheck(PoolDatabase database, Passwords passwords, Lockout lockout)
{
    /// <summary>Runs <paramref name="next"/> when the password is right, in the transaction that clears the failures.</summary>
    /// <param name="user">Null or simulated for an unknown user: the work is the same.</param>
    public Task<AuthOutcome> ProveAsync(
        PoolDefinition pool, PoolUser? user, string name, string password, Func<PoolStore, PoolUser, AuthOutcome> next,
        CancellationToken cancellationToken)
    {
        var known = user is { IsSimulated: false } ? user : null;
        var right = passwords.Matches(pool, known, name, password);
        return database.WriteAsync(
            store =>
            {
                var subject = Quotas.Subject(store.Secrets, pool, known, name);
                lockout.RequireUnlocked(store, subject);
                if (!right || known is null)
                {
                    lockout.CountFailure(store, subject);
                    throw CognitoFault.NotAuthorized(CognitoTexts.WrongPassword).AfterCounting();
                }
                var today = Reload(store, known);
                Lockout.Clear(store, subject);
                return next(store, today);
            },
            cancellationToken);
    }

    /// <summary>
    /// Reloads the user in this transaction: since the check the user may have been deleted or disabled, or have changed the password.
    /// </summary>
    public static PoolUser Reload(PoolStore store, PoolUser found)
    {
        if (store.GetUser(found.PoolId, found.Sub) is not { } user || !PasswordVerifier.Same(user.Password, found.Password))
        {
            throw CognitoFault.NotAuthorized(CognitoTexts.WrongPassword);
        }
        return user.Enabled ? user : throw CognitoFault.NotAuthorized(CognitoTexts.UserDisabled);
    }
}
