namespace AccountPortal.LocalPool.Users;

/// <summary>PasswordHistorySize: refuses recent passwords.</summary>
internal sealed class PasswordHistory(Passwords passwords)
{
    /// <summary>Refuses the current and recent passwords. Costs a modular exponentiation each: call it outside the transaction.</summary>
    public void Require(PoolDefinition pool, PoolUser user, string proposed)
    {
        if (Blocked(pool, user).Any(kept => passwords.IsSame(pool, user, kept, proposed)))
        {
            throw CognitoFault.PasswordHistoryPolicyViolation(CognitoTexts.PasswordUsedBefore);
        }
    }

    /// <summary>Sets the new password and keeps the old one in the history.</summary>
    /// <param name="user">The user in this transaction.</param>
    /// <param name="checkedFor">The user that <see cref="Require"/> checked; a password set since then is checked here.</param>
    public void Replace(PoolDefinition pool, PoolUser user, PoolUser checkedFor, PasswordVerifier verifier, string proposed)
    {
        if (!PasswordVerifier.Same(user.Password, checkedFor.Password))
        {
            Require(pool, user, proposed);
        }
        var blocked = Blocked(pool, user).ToList();
        user.FormerPasswords.Clear();
        user.FormerPasswords.AddRange(blocked);
        user.Password = verifier;
    }

    // The current password first.
    private static IEnumerable<PasswordVerifier> Blocked(PoolDefinition pool, PoolUser user) =>
        new[] { user.Password }.Concat(user.FormerPasswords).OfType<PasswordVerifier>().Take(pool.PasswordPolicy.PasswordHistorySize);
}
