using System.Text.Json.Nodes;
using AccountPortal.LocalPool.Codes;
using AccountPortal.LocalPool.Inbox;
using AccountPortal.LocalPool.Pools;
using AccountPortal.LocalPool.SignIn;
using AccountPortal.LocalPool.Store;
using AccountPortal.LocalPool.Users;
using AccountPortal.LocalPool.Wire;

namespace AccountPortal.LocalPool.Operations;

internal sealed class ResendConfirmationCode(
    PoolDatabase database, PoolRegistry registry, VerificationCodes codes, Quotas quotas, Outbox outbox) : IOperation
{
    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var clientId = input.Required("ClientId", MemberRule.ClientId);
        var username = input.Required("Username", MemberRule.Username);
        var secretHash = input.Optional("SecretHash", MemberRule.SecretHash);
        input.ThrowIfInvalid();

        var (pool, client) = registry.RequireClient(clientId);
        SecretHash.Require(client, secretHash, username);
        var found = database.FindUser(pool, username);
        await quotas.SpendAsync(pool, found, username, nameof(ResendConfirmationCode), Quotas.Few, cancellationToken);
        if (found is null && !client.PreventUserExistenceErrors)
        {
            throw CognitoFault.UserNotFound(Messages.UsernameClientUnknown);
        }
        var target = found is null
            ? SimulatedDelivery.TargetFor(database.Secrets, pool, username)
            : await database.WriteAsync(store => Send(store, pool, found.Sub), cancellationToken);
        return new JsonObject { ["CodeDeliveryDetails"] = target.ToDetails() };
    }

    private DeliveryTarget Send(PoolStore store, PoolDefinition pool, string sub)
    {
        var user = store.GetUser(pool.Id, sub)!;
        if (user.Status != UserStatus.Unconfirmed)
        {
            throw CognitoFault.InvalidParameter(Messages.UserAlreadyConfirmed);
        }
        var target = SignUpDelivery.TargetFor(pool, user) ?? throw CognitoFault.InvalidParameter(Messages.NothingToDeliverTo);
        outbox.SendVerificationCode(store, target, codes.Issue(store, user, VerificationCodes.SignUp, target.Attribute, VerificationCodes.Day));
        return target;
    }
}
