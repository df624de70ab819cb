namespace AccountPortal.LocalPool.Operations;

internal sealed class AdminCreateUser(
    PoolDatabase database, PoolRegistry registry, Passwords passwords, Invitations invitations, PoolClock clock) : IOperation
{
    private const string Resend = "RESEND";
    private const string Suppress = "SUPPRESS";

    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var target = AdminTarget.Read(input);
        var attributes = input.Attributes("UserAttributes");
        var chosen = input.Optional("TemporaryPassword", MemberRule.TemporaryPassword) is { Length: > 0 } text ? text : null;
        var action = input.OptionalEnum("MessageAction", Resend, Suppress);
        var mediums = input.Enums("DesiredDeliveryMediums", Invitations.Sms, Invitations.Email);
        var force = input.Flag("ForceAliasCreation");
        input.ThrowIfInvalid();

        var pool = registry.RequirePool(target.PoolId);
        var user = action == Resend
            ? RequireInvited(database.Read(store => target.Require(store, pool)), target)
            : NewInvitee(pool, target.Username, attributes);
        if (chosen is null && action != Resend && PasswordlessSignIn.IsPossible(pool, user))
        {
            user.Status = UserStatus.Confirmed;
            await database.WriteAsync(store => Add(store, pool, user, verifier: null, force), cancellationToken);
            return new JsonObject { ["User"] = UserOutput.Describe(pool, user) };
        }
        var password = chosen ?? TemporaryPasswords.Create(pool.PasswordPolicy);
        pool.PasswordPolicy.Require(password);
        var verifier = passwords.Create(pool, user.Username, password);
        var saved = await database.WriteAsync(
            store =>
            {
                var saved = action == Resend ? Renew(store, pool, target, verifier) : Add(store, pool, user, verifier, force);
                if (action != Suppress)
                {
                    invitations.Send(store, pool, saved, target.Username, password, mediums);
                }
                return saved;
            },
            cancellationToken);
        return new JsonObject { ["User"] = UserOutput.Describe(pool, saved) };
    }

    private PoolUser NewInvitee(PoolDefinition pool, string username, Dictionary<string, string> attributes)
    {
        UsernameRules.Require(pool, username);
        AttributeValidation.RequireValid(pool, attributes, CognitoTexts.AttributeUnknown);
        if (attributes.ContainsKey(StandardAttributes.Sub))
        {
            throw CognitoFault.InvalidParameter(CognitoTexts.AttributeFixed(StandardAttributes.Sub));
        }
        return NewUser.Create(pool, username, attributes, UserStatus.ForceChangePassword, clock.GetUtcNow());
    }

    private PoolUser Add(PoolStore store, PoolDefinition pool, PoolUser user, PasswordVerifier? verifier, bool force)
    {
        user.Password = verifier;
        NewUser.Add(store, pool, user, clock.GetUtcNow(), CognitoTexts.UserAccountExists, force);
        return user;
    }

    // Check again: the user may have set a password in the meantime.
    private PoolUser Renew(PoolStore store, PoolDefinition pool, AdminTarget target, PasswordVerifier verifier)
    {
        var user = RequireInvited(target.Require(store, pool), target);
        user.Password = verifier;
        store.SaveUser(user, clock.GetUtcNow());
        return user;
    }

    private static PoolUser RequireInvited(PoolUser user, AdminTarget target) => user.Status == UserStatus.ForceChangePassword
        ? user
        : throw CognitoFault.UnsupportedUserState(CognitoTexts.CannotResend(target.Username));
}
