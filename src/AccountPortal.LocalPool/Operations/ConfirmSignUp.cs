using System.Text.Json.Nodes;
using AccountPortal.LocalPool.Codes;
using AccountPortal.LocalPool.Pools;
using AccountPortal.LocalPool.SignIn;
using AccountPortal.LocalPool.Store;
using AccountPortal.LocalPool.Users;
using AccountPortal.LocalPool.Wire;

namespace AccountPortal.LocalPool.Operations;

internal sealed class ConfirmSignUp(
    PoolDatabase database, PoolRegistry registry, VerificationCodes codes, Quotas quotas, TimeProvider clock) : IOperation
{
    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var clientId = input.Required("ClientId", MemberRule.ClientId);
        var username = input.Required("Username", MemberRule.Username);
        var code = input.Required("ConfirmationCode", MemberRule.Code);
        var secretHash = input.Optional("SecretHash", MemberRule.SecretHash);
        var force = input.Flag("ForceAliasCreation");
        input.ThrowIfInvalid();

        var (pool, client) = registry.RequireClient(clientId);
        SecretHash.Require(client, secretHash, username);
        var found = database.FindUser(pool, username);
        await quotas.SpendAsync(pool, found, username, nameof(ConfirmSignUp), Quotas.Many, cancellationToken);
        if (found is null)
        {
            throw client.PreventUserExistenceErrors
                ? CognitoFault.CodeMismatch(Messages.CodeMismatch)
                : CognitoFault.UserNotFound(Messages.UsernameClientUnknown);
        }
        await database.WriteAsync(store => Confirm(store, pool, found.Sub, code, force), cancellationToken);
        return [];
    }

    private void Confirm(PoolStore store, PoolDefinition pool, string sub, string code, bool force)
    {
        var user = store.GetUser(pool.Id, sub)!;
        if (user.Status != UserStatus.Unconfirmed)
        {
            throw CognitoFault.NotAuthorized(Messages.CannotConfirm(user.Status));
        }
        var attribute = codes.Redeem(store, user, VerificationCodes.SignUp, code);
        user.Status = UserStatus.Confirmed;
        if (user.Attributes.ContainsKey(attribute))
        {
            user.SetVerified(attribute, true);
        }
        if (store.SyncNames(pool, user, clock.GetUtcNow(), force) is { } taken)
        {
            throw CognitoFault.AliasExists(Messages.AliasExists(taken));
        }
        store.SaveUser(user, clock.GetUtcNow());
    }
}
