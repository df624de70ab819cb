using System.Text.Json.Nodes;
using AccountPortal.LocalPool.Codes;
using AccountPortal.LocalPool.Inbox;
using AccountPortal.LocalPool.Pools;
using AccountPortal.LocalPool.SignIn;
using AccountPortal.LocalPool.Store;
using AccountPortal.LocalPool.Users;
using AccountPortal.LocalPool.Wire;

namespace AccountPortal.LocalPool.Operations;

internal sealed class SignUp(
    PoolDatabase database, PoolRegistry registry, Passwords passwords, VerificationCodes codes, Outbox outbox, TimeProvider clock) : IOperation
{
    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var caller = NamedCaller.Read(input);
        var password = input.Optional("Password", MemberRule.Password);
        var attributes = input.Attributes("UserAttributes");

        var (pool, client) = caller.Require(input, registry);
        if (pool.AllowAdminCreateUserOnly)
        {
            throw CognitoFault.NotAuthorized(Messages.SignUpClosed);
        }
        UsernameRules.Require(pool, caller.Username);
        AttributeRules.RequireWritable(client, attributes.Keys);
        if (pool.AliasAttributes.Contains(StandardAttributes.PreferredUsername) && attributes.ContainsKey(StandardAttributes.PreferredUsername))
        {
            throw CognitoFault.InvalidParameter(UnverifiedTexts.PreferredUsernameTooEarly);
        }
        AttributeRules.RequireValid(pool, attributes, Messages.AttributeTypeUnknown);
        var status = pool.AutoConfirmUsers ? UserStatus.Confirmed : UserStatus.Unconfirmed;
        var user = NewUser.Create(pool, caller.Username, attributes, status, clock.GetUtcNow());
        NewUser.RequireComplete(pool, user);
        pool.PasswordPolicy.Require(password ?? throw CognitoFault.InvalidParameter(UnverifiedTexts.PasswordMissing));
        user.Password = passwords.Create(pool, user.Username, password);

        var delivery = await database.WriteAsync(store => Save(store, pool, user), cancellationToken);
        var output = new JsonObject { ["UserConfirmed"] = pool.AutoConfirmUsers, ["UserSub"] = user.Sub };
        if (delivery is not null)
        {
            output["CodeDeliveryDetails"] = delivery.ToDetails();
        }
        return output;
    }

    private DeliveryTarget? Save(PoolStore store, PoolDefinition pool, PoolUser user)
    {
        NewUser.Add(store, pool, user, clock.GetUtcNow(), Messages.UserExists);
        if (pool.AutoConfirmUsers || SignUpDelivery.TargetFor(pool, user) is not { } target)
        {
            return null;
        }
        var code = codes.Issue(store, user, VerificationCodes.SignUp, target.Attribute, VerificationCodes.Day);
        outbox.SendVerificationCode(store, target, code);
        return target;
    }
}
