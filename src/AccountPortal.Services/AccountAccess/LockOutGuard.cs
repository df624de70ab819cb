namespace AccountPortal.Services.AccountAccess;

/// <summary>
/// Stands before every change that takes a way in away. Each person makes one at a time on this node, so that what it was allowed
/// by still holds when it is made: two at once would each leave what the other takes, and together nothing.
/// </summary>
internal sealed class LockOutGuard(KeyedLock gate, ICurrentSession session, UserReader profiles, IAccessReader access, IPoolDescriptionProvider pools)
{
    /// <summary>Waits until no such change of this person is under way; disposing lets the next one begin.</summary>
    /// <exception cref="SessionEndedException">There is no session any more.</exception>
    public async Task<IDisposable> EnterAsync(CancellationToken cancellationToken)
    {
        var identity = await session.RequireIdentityAsync(cancellationToken);
        return await gate.EnterAsync(identity.Subject, cancellationToken);
    }

    /// <summary>The refusal of a change that would leave nothing to get in by, else null. It holds for as long as the turn does.</summary>
    /// <param name="change">What becomes of the ways in.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
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
