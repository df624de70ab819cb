using System.Text.Json.Nodes;
using AccountPortal.LocalPool.Codes;
using AccountPortal.LocalPool.Pools;
using AccountPortal.LocalPool.SignIn;
using AccountPortal.LocalPool.Store;
using AccountPortal.LocalPool.Users;
using AccountPortal.LocalPool.Wire;

namespace AccountPortal.LocalPool.Operations;

internal sealed class ConfirmForgotPassword(
    PoolDatabase database, PoolRegistry registry, VerificationCodes codes, Passwords passwords, Quotas quotas, TimeProvider clock) : IOperation
{
    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var clientId = input.Required("ClientId", MemberRule.ClientId);
        var username = input.Required("Username", MemberRule.Username);
        var code = input.Required("ConfirmationCode", MemberRule.Code);
        var password = input.Required("Password", MemberRule.Password);
        var secretHash = input.Optional("SecretHash", MemberRule.SecretHash);
        input.ThrowIfInvalid();

        var (pool, client) = registry.RequireClient(clientId);
        SecretHash.Require(client, secretHash, username);
        var found = database.FindUser(pool, username);
        await quotas.SpendAsync(pool, found, username, nameof(ConfirmForgotPassword), Quotas.Many, cancellationToken);
        pool.PasswordPolicy.Require(password);

        // Made before anybody knows whether it is needed: a name of nobody takes as long as one that exists.
        var verifier = passwords.Create(pool, found?.Username ?? username, password);
        if (found is not { Enabled: true })
        {
            throw Refusal(client, found);
        }
        await database.WriteAsync(store => Reset(store, pool, found.Sub, code, verifier), cancellationToken);
        return [];
    }

    private void Reset(PoolStore store, PoolDefinition pool, string sub, string code, PasswordVerifier verifier)
    {
        var user = store.GetUser(pool.Id, sub)!;
        codes.Redeem(store, user, VerificationCodes.ForgotPassword, code);
        if (user.Status == UserStatus.Unconfirmed)
        {
            throw CognitoFault.UserNotConfirmed(Messages.UserNotConfirmed);
        }
        user.Password = verifier;
        user.Status = UserStatus.Confirmed;
        Lockout.Clear(store, Quotas.Subject(store.Secrets, pool, user, user.Username));
        store.SaveUser(user, clock.GetUtcNow());
    }

    private static CognitoFault Refusal(ClientDefinition client, PoolUser? user) =>
        client.PreventUserExistenceErrors ? CognitoFault.CodeMismatch(Messages.CodeMismatch)
        : user is null ? CognitoFault.UserNotFound(Messages.UsernameClientUnknown)
        : CognitoFault.NotAuthorized(Messages.UserDisabled);
}
