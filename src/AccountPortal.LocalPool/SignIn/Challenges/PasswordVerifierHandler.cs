using AccountPortal.Srp;

namespace AccountPortal.LocalPool.SignIn.Challenges;

/// <summary>PASSWORD_VERIFIER: the SRP proof of the password.</summary>
internal sealed class PasswordVerifierHandler(
    PoolDatabase database, SecretBlocks blocks, ChallengeSessions challenges, Passwords passwords, Lockout lockout, SignInSteps steps,
    CustomAuth custom) : IChallengeHandler
{
    public string ChallengeName => "PASSWORD_VERIFIER";

    public async Task<AuthOutcome> RespondAsync(ChallengeResponse response, CancellationToken cancellationToken)
    {
        var username = response.Username;
        var claim = PasswordClaim.Read(response);
        var exchange = blocks.Open(claim.SecretBlock, response.Client);
        var client = response.Client with { DeviceKey = response.Client.DeviceKey ?? exchange.DeviceKey };
        SecretHash.Require(
            client.Client, response.Responses.GetValueOrDefault(
                "SECRET_HASH"), username, exchange.UserId, exchange.TypedName, exchange.Sub);

        var (user, sameUser) = database.Read(store =>
            (store.GetUser(client.Pool.Id, exchange.Sub), IsSameUser(store, client.Pool, exchange, username)));
        var proven = Verify(client.Pool, user, exchange, claim);
        return await database.WriteAsync(
            store =>
            {
                blocks.Burn(store, claim.SecretBlock, exchange);
                UseSession(store, response, exchange);
                var subject = Quotas.Subject(store.Secrets, client.Pool, user, exchange.TypedName);
                lockout.RequireUnlocked(store, subject);
                if (!proven || !sameUser || user is null)
                {
                    lockout.CountFailure(store, subject);
                    throw CognitoFault.NotAuthorized(CognitoTexts.WrongPassword).AfterCounting();
                }
                var current = PasswordCheck.Reload(store, user);
                Lockout.Clear(store, subject);
                return exchange.Flow == CustomAuth.Flow
                    ? custom.Ask(store, client, current, new() { PasswordProven = true })
                    : steps.AfterPassword(store, client, current);
            },
            cancellationToken);
    }

    private void UseSession(PoolStore store, ChallengeResponse response, SrpExchange exchange)
    {
        if (!exchange.HasSession)
        {
            return;
        }
        var open = challenges.Require(store, response.Client, response.Session ?? "", ChallengeName);
        if (open.Sub != exchange.Sub)
        {
            throw CognitoFault.NotAuthorized(CognitoTexts.SessionInvalid);
        }
        ChallengeSessions.Consume(store, open);
    }

    private bool Verify(PoolDefinition pool, PoolUser? user, SrpExchange exchange, PasswordClaim claim)
    {
        var verifier = user?.Password is { } password ? passwords.Open(password) : passwords.SimulatedVerifier(pool, exchange.TypedName);
        return claim.IsProofOf(verifier, exchange, SrpKeys.PoolName(pool.Id));
    }

    private static bool IsSameUser(PoolStore store, PoolDefinition pool, SrpExchange exchange, string username) =>
        username == exchange.UserId
        || pool.Fold(username) == pool.Fold(exchange.TypedName)
        || store.FindUser(pool, username)?.Sub == exchange.Sub;
}
