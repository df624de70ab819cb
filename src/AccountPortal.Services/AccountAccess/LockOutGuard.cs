namespace AccountPortal.Services.AccountAccess;

/// <summary>
/// Guards every change that removes a sign-in method. It serialises the changes of one user on this node: two concurrent
/// changes could each rely on the method that the other removes.
/// </summary>
internal sealed class LockOutGuard(
    KeyedLock gate, ICurrentSession session, UserReader profiles, IAccessReader access, IPoolDescriptionProvider pools)
{
    /// <summary>Waits until no other such change of this user is in progress. Dispose the result to admit the next one.</summary>
    /// <exception cref="SessionEndedException">There is no session any more.</exception>
    public async Task<IDisposable> EnterAsync(CancellationToken cancellationToken)
    {
        var identity = await session.RequireIdentityAsync(cancellationToken);
        return await gate.EnterAsync(identity.Subject, cancellationToken);
    }

    /// <summary>
    /// Refuses a change that would lock the user out; null when the change is allowed. The answer is valid until the lock is
    /// released.
    /// </summary>
    /// <param name="change">Applies the change to the sign-in methods.</param>
    /// <param name="cancellationToken">Cancels the reads.</param>
    public async Task<AccountError?> RefuseAsync(Func<SignInMethods, SignInMethods> change, CancellationToken cancellationToken)
    {
        var user = await profiles.GetProfileAsync(cancellationToken);
        if (!user.Succeeded)
        {
            return user.Error;
        }

        var factors = await access.ReadAsync(cancellationToken);
        if (!factors.Succeeded)
        {
            return factors.Error;
        }

        var methods = SignInMethods.Of(user.Value, await pools.GetAsync(cancellationToken), factors.Value);
        return methods.IsLockedOutBy(change(methods)) ? new AccountError(AccountErrorKind.WouldLockOut) : null;
    }
}
