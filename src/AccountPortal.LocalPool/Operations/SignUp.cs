namespace AccountPortal.LocalPool.Operations;

internal sealed class SignUp(
    PoolDatabase database, PoolRegistry registry, Passwords passwords, VerificationCodes codes, Outbox outbox, SignUpSessions sessions,
    AuthEvents events, PoolClock clock) : IOperation
{
    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var caller = UnauthenticatedCaller.Read(input);
        var password = input.Optional("Password", MemberRule.Password);
        var attributes = input.Attributes("UserAttributes");

        var poolClient = caller.Require(input, registry);
        var (pool, client) = poolClient;
        if (pool.AllowAdminCreateUserOnly)
        {
            throw CognitoFault.NotAuthorized(CognitoTexts.SignUpClosed);
        }
        UsernameRules.Require(pool, caller.Username);
        AttributeValidation.RequireWritable(client, attributes.Keys);
        if (pool.AliasAttributes.Contains(StandardAttributes.PreferredUsername)
            && attributes.ContainsKey(StandardAttributes.PreferredUsername))
        {
            throw CognitoFault.InvalidParameter(UnverifiedTexts.PreferredUsernameTooEarly);
        }
        AttributeValidation.RequireValid(pool, attributes, CognitoTexts.AttributeTypeUnknown);
        var status = pool.AutoConfirmUsers ? UserStatus.Confirmed : UserStatus.Unconfirmed;
        var user = NewUser.Create(pool, caller.Username, attributes, status, clock.GetUtcNow());
        NewUser.RequireComplete(pool, user);
        if (password is not null)
        {
            pool.PasswordPolicy.Require(password);
            user.Password = passwords.Create(pool, user.Username, password);
        }
        else if (!pool.AllowsPasswordless)
        {
            throw CognitoFault.InvalidParameter(UnverifiedTexts.PasswordMissing);
        }

        var (delivery, session) = await database.WriteAsync(store => Save(store, poolClient, user), cancellationToken);
        var output = new JsonObject { ["UserConfirmed"] = pool.AutoConfirmUsers, ["UserSub"] = user.Sub };
        if (delivery is not null)
        {
            output["CodeDeliveryDetails"] = delivery.ToDetails();
        }
        if (session is not null)
        {
            output["Session"] = session;
        }
        return output;
    }

    private (DeliveryTarget? Delivery, string? Session) Save(PoolStore store, PoolClient client, PoolUser user)
    {
        var pool = client.Pool;
        NewUser.Add(store, pool, user, clock.GetUtcNow(), CognitoTexts.UserExists);
        events.Record(store, pool, user, AuthEvent.SignUp);
        if (pool.AutoConfirmUsers || SignUpDelivery.TargetFor(pool, user) is not { } target)
        {
            return (null, null);
        }
        var code = codes.Issue(store, user, VerificationCodes.SignUp, target.Attribute, VerificationCodes.Day);
        outbox.SendVerificationCode(store, target, code);
        return (target, sessions.Start(store, client, user));
    }
}
