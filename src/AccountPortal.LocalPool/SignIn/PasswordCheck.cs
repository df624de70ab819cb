namespace AccountPortal.LocalPool.SignIn;

/// <summary>The password itself, compared by its verifier; failures are counted wherever the password is asked for.</summary>
internal sealed class PasswordCheck(PoolDatabase database, Passwords passwords, Lockout lockout)
{
    /// <summary>Goes on with <paramref name="next"/>, in the transaction that clears the count, when the password is right.</summary>
    /// <param name="user">Null or simulated when the name belongs to nobody: the work is the same.</param>
    public Task<AuthOutcome> ProveAsync(
        PoolDefinition pool, PoolUser? user, string name, string password, Func<PoolStore, PoolUser, AuthOutcome> next, CancellationToken cancellationToken)
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
    /// The user as of this transaction: since the password was compared they may have been deleted or disabled, or have another one.
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
