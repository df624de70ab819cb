using System.Buffers.Text;

namespace AccountPortal.LocalPool.SignIn;

/// <summary>
/// The <c>Session</c> strings between the steps of a sign-in: random, stored as hashes, bound to user, app client and challenge, and
/// valid for one right response. A wrong code does not use one up.
/// </summary>
internal sealed class ChallengeSessions(PoolClock clock)
{
    private const string Purpose = "challenge state";
    private static readonly byte[] Prefix = [0x01, 0x80, 0x01, 0x78];

    // Kept after use or expiry, so that the message can say which it was.
    private static readonly TimeSpan Remembered = TimeSpan.FromHours(1);

    public string Start(PoolStore store, PoolClient client, PoolUser user, string challenge, ChallengeState state)
    {
        var session = Base64Url.EncodeToString([.. Prefix, .. RandomNumberGenerator.GetBytes(192)]);
        var now = clock.GetUtcNow();
        Sweep(store, now);
        store.Execute(
            "INSERT INTO challenges VALUES ($hash, $client, $sub, $challenge, $state, $expires, 0)",
            ("$hash", Hash(session)),
            ("$client", client.Client.Id),
            ("$sub", user.Sub),
            ("$challenge", challenge),
            ("$state", store.Secrets.SealJson(Purpose, state with { DeviceKey = client.DeviceKey, SimulatedName = user.SimulatedFor })),
            ("$expires", (now + client.Client.AuthSessionValidity).ToUnixTimeMilliseconds()));
        return session;
    }

    /// <summary>Deletes sessions that expired an hour ago.</summary>
    public static void Sweep(PoolStore store, DateTimeOffset now) =>
        store.Execute("DELETE FROM challenges WHERE expires < $old", ("$old", (now - Remembered).ToUnixTimeMilliseconds()));

    /// <summary>The open challenge of a session; does not use it up.</summary>
    /// <param name="client">Null for AssociateSoftwareToken and VerifySoftwareToken, which name no app client.</param>
    public OpenChallenge Require(PoolStore store, PoolClient? client, string session, string challenge) =>
        Find(store, client, session, challenge) is { IsExpired: false } open
            ? open
            : throw CognitoFault.NotAuthorized(CognitoTexts.SessionExpired);

    /// <summary>The same, expired or not.</summary>
    public OpenChallenge Find(PoolStore store, PoolClient? client, string session, string challenge)
    {
        var row = store.Single(
            "SELECT client, sub, challenge, state, expires, used FROM challenges WHERE hash = $hash",
            row => new
            {
                Client = row.GetString(0),
                Sub = row.GetString(1),
                Challenge = row.GetString(2),
                State = row.GetFieldValue<byte[]>(3),
                Expires = row.GetInt64(4),
                Used = row.GetBoolean(5),
            },
            ("$hash", Hash(session)));
        if (row is null || row.Challenge != challenge || (client is not null && row.Client != client.Client.Id))
        {
            throw CognitoFault.NotAuthorized(CognitoTexts.SessionInvalid);
        }
        if (row.Used)
        {
            throw CognitoFault.NotAuthorized(CognitoTexts.SessionUsed);
        }
        var isExpired = row.Expires <= clock.GetUtcNow().ToUnixTimeMilliseconds();
        return new OpenChallenge(session, row.Client, row.Sub, store.Secrets.OpenJson<ChallengeState>(Purpose, row.State), isExpired);
    }

    public static void Consume(PoolStore store, OpenChallenge open) =>
        store.Execute("UPDATE challenges SET used = 1 WHERE hash = $hash", ("$hash", Hash(open.Session)));

    private static byte[] Hash(string session) => SHA256.HashData(Encoding.UTF8.GetBytes(session));
}
