namespace AccountPortal.LocalPool.Users;

/// <summary>Passwords that a user had and the pool does not want again.</summary>
internal sealed class PasswordHistory(Passwords passwords)
{
    /// <summary>Refuses a password that is the user's or was. Costs a modular exponentiation for each: call it outside the transaction.</summary>
    public void Require(PoolDefinition pool, PoolUser user, string proposed)
    {
        if (Blocked(pool, user).Any(kept => passwords.IsSame(pool, user, kept, proposed)))
        {
            throw CognitoFault.PasswordHistoryPolicyViolation(CognitoTexts.PasswordUsedBefore);
        }
    }

    /// <summary>
    /// Puts the new password in place of the old one, which is remembered as long as the pool says.
    /// </summary>
    /// <param name="user">As of the transaction.</param>
    /// <param name="checkedFor">As they were when <see cref="Require"/> was asked; another password since is held against the new one here.</param>
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

    // The present one first.
    private static IEnumerable<PasswordVerifier> Blocked(PoolDefinition pool, PoolUser user) =>
        new[] { user.Password }.Concat(user.FormerPasswords).OfType<PasswordVerifier>().Take(pool.PasswordPolicy.PasswordHistorySize);
}
