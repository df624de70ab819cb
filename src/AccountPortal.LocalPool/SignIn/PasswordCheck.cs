namespace AccountPortal.LocalPool.SignIn;

/// <summary>The password itself, compared by its verifier; failures are counted wherever the password is asked for.</summary>
internal sealed class PasswordCheck(PoolDatabase database, Passwords passwords, Lockout lockout)
{
    /// <summary>Goes on with <paramref name="next"/>, in the transaction that clears the count, when the password is right.</summary>
    /// <param name="user">Null or simulated when the name belongs to nobody: the work is the same.</param>
    public Task<AuthAnswer> ProveAsync(
        PoolDefinition pool, PoolUser? user, string name, string password, Func<PoolStore, PoolUser, AuthAnswer> next, CancellationToken cancellationToken)
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
                    throw CognitoFault.NotAuthorized(Messages.WrongPassword).AfterCounting();
                }
                var today = KnownUser.Again(store, known);
                Lockout.Clear(store, subject);
                return next(store, today);
            },
            cancellationToken);
    }
}
