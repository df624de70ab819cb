using AccountPortal.LocalPool.Codes;
using AccountPortal.LocalPool.Pools;
using AccountPortal.LocalPool.Store;
using AccountPortal.LocalPool.Users;
using AccountPortal.LocalPool.Wire;

namespace AccountPortal.LocalPool.SignIn.Starts;

/// <summary>USER_PASSWORD_AUTH: the password itself, compared by its verifier.</summary>
internal sealed class PasswordStart(PoolDatabase database, Passwords passwords, Lockout lockout, SignInFlow flow)
{
    public Task<AuthAnswer> StartAsync(PoolClient client, IReadOnlyDictionary<string, string> parameters, CancellationToken cancellationToken)
    {
        SecretHash.Require(client.Client, parameters.GetValueOrDefault("SECRET_HASH"), parameters.GetValueOrDefault("USERNAME") ?? "");
        var name = parameters.RequireKey("USERNAME");
        var password = parameters.RequireKey("PASSWORD");
        var found = database.FindUser(client.Pool, name);
        KnownUser.Require(client.Client, found);
        var right = passwords.Matches(client.Pool, found, name, password);
        return database.WriteAsync(
            store =>
            {
                var subject = Quotas.Subject(store.Secrets, client.Pool, found, name);
                lockout.RequireUnlocked(store, subject);
                if (!right || found is null)
                {
                    lockout.CountFailure(store, subject);
                    throw CognitoFault.NotAuthorized(Messages.WrongPassword).AfterCounting();
                }
                var user = KnownUser.Again(store, found);
                Lockout.Clear(store, subject);
                return flow.AfterPassword(store, client, user);
            },
            cancellationToken);
    }
}
