using System.Globalization;
using System.Text.RegularExpressions;
using AccountPortal.LocalPool.Codes;
using AccountPortal.LocalPool.Pools;
using AccountPortal.LocalPool.Store;
using AccountPortal.LocalPool.Users;
using AccountPortal.LocalPool.Wire;
using AccountPortal.Srp;

namespace AccountPortal.LocalPool.SignIn.Answers;

/// <summary>The proof of the password in USER_SRP_AUTH.</summary>
internal sealed partial class PasswordVerifierAnswer(
    PoolDatabase database, SecretBlocks blocks, Passwords passwords, Lockout lockout, SignInFlow flow) : IChallengeAnswer
{
    public string ChallengeName => "PASSWORD_VERIFIER";

    public async Task<AuthAnswer> AnswerAsync(ChallengeResponse response, CancellationToken cancellationToken)
    {
        var (client, username) = (response.Client, response.Username);
        var signature = response.Require("PASSWORD_CLAIM_SIGNATURE");
        var block = Decode(response.Require("PASSWORD_CLAIM_SECRET_BLOCK"));
        var timestamp = response.Require("TIMESTAMP");
        if (!IsTimestamp(timestamp))
        {
            throw CognitoFault.InvalidParameter(Messages.TimestampFormat);
        }
        var exchange = blocks.Open(block, client);
        SecretHash.Require(
            client.Client, response.Responses.GetValueOrDefault("SECRET_HASH"), username, exchange.UserId, exchange.TypedName, exchange.Sub);

        var (user, sameUser) = database.Read(store =>
            (store.GetUser(client.Pool.Id, exchange.Sub), IsSameUser(store, client.Pool, exchange, username)));
        var proven = Verify(client.Pool, user, exchange, block, timestamp, signature);
        return await database.WriteAsync(
            store =>
            {
                blocks.Burn(store, block, exchange);
                var subject = Quotas.Subject(store.Secrets, client.Pool, user, exchange.TypedName);
                lockout.RequireUnlocked(store, subject);
                if (!proven || !sameUser || user is null)
                {
                    lockout.CountFailure(store, subject);
                    throw CognitoFault.NotAuthorized(Messages.WrongPassword).AfterCounting();
                }
                Lockout.Clear(store, subject);
                return flow.AfterPassword(store, client, store.GetUser(client.Pool.Id, user.Sub)!);
            },
            cancellationToken);
    }

    private bool Verify(PoolDefinition pool, PoolUser? user, SrpExchange exchange, byte[] block, string timestamp, string signature)
    {
        var verifier = user?.Password is { } password ? passwords.Open(password) : passwords.SimulatedVerifier(pool, exchange.TypedName);
        var server = SrpServer.Restore(verifier, exchange.ServerPrivate);
        return server.Verify(exchange.ClientPublic, SrpKeys.PoolName(pool.Id), exchange.UserId, block, timestamp, signature);
    }

    private static bool IsSameUser(PoolStore store, PoolDefinition pool, SrpExchange exchange, string username) =>
        username == exchange.UserId
        || pool.Fold(username) == pool.Fold(exchange.TypedName)
        || store.FindUser(pool, username)?.Sub == exchange.Sub;

    private static byte[] Decode(string block)
    {
        var bytes = new byte[block.Length];
        return Convert.TryFromBase64String(block, bytes, out var length)
            ? bytes[..length]
            : throw CognitoFault.NotAuthorized(Messages.WrongPassword);
    }

    // How far its clock may be off is not known of Cognito; whatever reads as a time is taken.
    private static bool IsTimestamp(string text) =>
        TimestampShape().IsMatch(text)
        && DateTime.TryParseExact(
            Zone().Replace(text, " "), "ddd MMM d HH:mm:ss yyyy", CultureInfo.InvariantCulture, DateTimeStyles.AllowInnerWhite, out _);

    [GeneratedRegex(@"\A[A-Z][a-z]{2} [A-Z][a-z]{2} +[0-9]{1,2} [0-9:]{8} [A-Z]{3,4} [0-9]{4}\z", RegexOptions.NonBacktracking)]
    private static partial Regex TimestampShape();

    [GeneratedRegex(" [A-Z]{3,4} ", RegexOptions.NonBacktracking)]
    private static partial Regex Zone();
}
