using AccountPortal.LocalPool.Codes;
using AccountPortal.LocalPool.Pools;
using AccountPortal.LocalPool.Store;
using AccountPortal.LocalPool.Users;
using AccountPortal.Srp;

namespace AccountPortal.LocalPool.SignIn.Starts;

/// <summary>USER_SRP_AUTH: answers with salt and B, which look alike whether the user exists or not.</summary>
internal sealed class SrpStart(PoolDatabase database, Passwords passwords, SecretBlocks blocks, Lockout lockout)
{
    public AuthAnswer Start(PoolClient client, IReadOnlyDictionary<string, string> parameters)
    {
        var pool = client.Pool;
        SecretHash.Require(client.Client, parameters.GetValueOrDefault("SECRET_HASH"), parameters.GetValueOrDefault("USERNAME") ?? "");
        var name = parameters.RequireKey("USERNAME");
        var clientPublic = parameters.RequirePublicValue();

        var user = database.Read(store =>
        {
            var found = store.FindUser(pool, name);
            KnownUser.Require(client.Client, found);
            lockout.RequireUnlocked(store, Quotas.Subject(store.Secrets, pool, found, name));
            return found;
        });
        var verifier = user?.Password is { } password ? passwords.Open(password) : passwords.SimulatedVerifier(pool, name);
        var server = SrpServer.Start(verifier);
        var sub = user?.Sub ?? passwords.SimulatedSub(pool, name);
        var userId = user?.Username ?? (pool.UsesAttributesAsUsername ? sub : name);
        var exchange = new SrpExchange(
            client.Client.Id, name, sub, userId, clientPublic, server.PrivateValue.ToArray(), blocks.ExpiryFor(client.Client))
        {
            DeviceKey = client.DeviceKey,
        };

        // No Session: the state travels in the block, as clients of this flow expect.
        return new AuthAnswer.Challenge("PASSWORD_VERIFIER", null, new Dictionary<string, string>
        {
            ["SALT"] = Convert.ToHexStringLower(user?.Password?.Salt ?? passwords.SimulatedSalt(pool, name)),
            ["SRP_B"] = server.PublicValue,
            ["SECRET_BLOCK"] = blocks.Seal(exchange),
            ["USERNAME"] = userId,
            [SignInFlow.UserId] = userId,
        });
    }
}
