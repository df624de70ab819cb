using AccountPortal.Srp;

namespace AccountPortal.LocalPool.SignIn;

/// <summary>Begins SRP exchanges. Salt and B look alike whether or not the user exists.</summary>
internal sealed class SrpExchanges(PoolDatabase database, Passwords passwords, SecretBlocks blocks, Lockout lockout)
{
    public const string Challenge = "PASSWORD_VERIFIER";

    /// <summary>ChallengeParameters of PASSWORD_VERIFIER. Costs a modular exponentiation: call it outside the transaction.</summary>
    /// <param name="clientPublic">SRP_A, already validated.</param>
    public Dictionary<string, string> Begin(PoolClient client, PoolUser? user, string name, string clientPublic, string flow)
    {
        var pool = client.Pool;
        database.Read(store =>
        {
            lockout.RequireUnlocked(store, Quotas.Subject(store.Secrets, pool, user, name));
            return true;
        });
        var verifier = user?.Password is { } password ? passwords.Open(password) : passwords.SimulatedVerifier(pool, name);
        var server = SrpServer.Start(verifier);
        var sub = user?.Sub ?? passwords.SimulatedSub(pool, name);
        var userId = user?.Username ?? (pool.UsesAttributesAsUsername ? sub : name);
        var exchange = new SrpExchange(
            client.Client.Id, name, sub, userId, clientPublic, server.PrivateValue.ToArray(), blocks.ExpiryFor(client.Client))
        {
            DeviceKey = client.DeviceKey,
            Flow = flow,
        };
        return new Dictionary<string, string>
        {
            ["SALT"] = Convert.ToHexStringLower(user?.Password?.Salt ?? passwords.SimulatedSalt(pool, name)),
            ["SRP_B"] = server.PublicValue,
            ["SECRET_BLOCK"] = blocks.Seal(exchange),
            ["USERNAME"] = userId,
            [SignInSteps.UserId] = userId,
        };
    }
}
