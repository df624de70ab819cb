using System.Text.Json.Nodes;
using AccountPortal.LocalPool.Pools;
using AccountPortal.LocalPool.Store;
using AccountPortal.LocalPool.Users;
using AccountPortal.LocalPool.Wire;

namespace AccountPortal.LocalPool.Operations;

internal sealed class AdminSetUserPassword(PoolDatabase database, PoolRegistry registry, Passwords passwords, TimeProvider clock) : IOperation
{
    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var poolId = input.Required("UserPoolId", MemberRule.PoolId);
        var username = input.Required("Username", MemberRule.Username);
        var password = input.Required("Password", MemberRule.Password);
        var permanent = input.Flag("Permanent");
        input.ThrowIfInvalid();

        var pool = registry.RequirePool(poolId);
        var found = database.FindUser(pool, username) ?? throw CognitoFault.UserNotFound(Messages.UserUnknown);
        pool.PasswordPolicy.Require(password);
        var verifier = passwords.Create(pool, found.Username, password);
        await database.WriteAsync(
            store =>
            {
                var user = store.GetUser(pool.Id, found.Sub)!;
                user.Password = verifier;
                user.Status = permanent ? UserStatus.Confirmed : UserStatus.ForceChangePassword;
                store.SaveUser(user, clock.GetUtcNow());
            },
            cancellationToken);
        return [];
    }
}
