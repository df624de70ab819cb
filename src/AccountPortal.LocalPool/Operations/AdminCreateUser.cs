using System.Text.Json.Nodes;
using AccountPortal.LocalPool.Codes;
using AccountPortal.LocalPool.Inbox;
using AccountPortal.LocalPool.Pools;
using AccountPortal.LocalPool.Store;
using AccountPortal.LocalPool.Users;
using AccountPortal.LocalPool.Wire;

namespace AccountPortal.LocalPool.Operations;

internal sealed class AdminCreateUser(PoolDatabase database, PoolRegistry registry, Passwords passwords, Outbox outbox, TimeProvider clock) : IOperation
{
    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var poolId = input.Required("UserPoolId", MemberRule.PoolId);
        var username = input.Required("Username", MemberRule.Username);
        var attributes = input.Attributes("UserAttributes");
        var chosen = input.Optional("TemporaryPassword", MemberRule.Password);
        var action = input.Optional("MessageAction", MemberRule.Text);
        var mediums = input.Names("DesiredDeliveryMediums");
        var force = input.Flag("ForceAliasCreation");
        input.ThrowIfInvalid();

        var pool = registry.RequirePool(poolId);
        var password = chosen ?? TemporaryPasswords.Create(pool.PasswordPolicy);
        pool.PasswordPolicy.Require(password);
        var user = action == "RESEND" ? RequireInvited(pool, username) : NewInvitee(pool, username, attributes);
        user.Password = passwords.Create(pool, user.Username, password);
        await database.WriteAsync(
            store =>
            {
                NewUser.Add(store, pool, user, clock.GetUtcNow(), Messages.UserAccountExists, force);
                if (action != "SUPPRESS")
                {
                    Invite(store, user, username, password, mediums);
                }
            },
            cancellationToken);
        return new JsonObject { ["User"] = UserOutput.Describe(pool, user) };
    }

    private PoolUser NewInvitee(PoolDefinition pool, string username, Dictionary<string, string> attributes)
    {
        UsernameRules.Require(pool, username);
        AttributeRules.RequireValid(pool, attributes, Messages.AttributeUnknown);
        return NewUser.Create(pool, username, attributes, UserStatus.ForceChangePassword, clock.GetUtcNow());
    }

    private PoolUser RequireInvited(PoolDefinition pool, string username)
    {
        var user = database.FindUser(pool, username) ?? throw CognitoFault.UserNotFound(Messages.UserUnknown);
        return user.Status == UserStatus.ForceChangePassword ? user : throw CognitoFault.UnsupportedUserState(Messages.CannotResend(username));
    }

    // By SMS unless the caller wishes otherwise; to whoever has no such address no message goes.
    private void Invite(PoolStore store, PoolUser user, string username, string password, IReadOnlyList<string> mediums)
    {
        foreach (var medium in mediums.Count > 0 ? mediums : ["SMS"])
        {
            var attribute = medium == "EMAIL" ? StandardAttributes.Email : StandardAttributes.PhoneNumber;
            if (DeliveryTarget.Of(user, attribute) is { } target)
            {
                outbox.SendInvitation(store, target, username, password);
            }
        }
    }
}
