namespace AccountPortal.LocalPool.Operations;

/// <summary>Permanent: the user is confirmed. Otherwise the password is temporary and the next sign-in replaces it.</summary>
internal sealed class AdminSetUserPassword(AdminUsers users, Passwords passwords, PasswordHistory history) : IOperation
{
    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var target = AdminTarget.Read(input);
        var password = input.Required("Password", MemberRule.Password);
        var permanent = input.Flag("Permanent");
        input.ThrowIfInvalid();

        var (pool, found) = users.Find(target);
        pool.PasswordPolicy.Require(password);
        history.Require(pool, found, password);
        var verifier = passwords.Create(pool, found.Username, password);
        await users.ChangeAsync(
            target with { Username = found.Sub },
            (_, _, user) =>
            {
                history.Replace(pool, user, found, verifier, password);
                user.Status = permanent ? UserStatus.Confirmed : UserStatus.ForceChangePassword;
            },
            cancellationToken);
        return [];
    }
}
