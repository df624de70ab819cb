namespace AccountPortal.LocalPool.Passkeys;

/// <summary>Registrations in progress, found by the challenge in the client data; each is valid once.</summary>
internal sealed class RegistrationChallenges(PoolClock clock)
{
    private const string Kind = "WEB_AUTHN_REGISTRATION";
    private const string Purpose = "passkey registration";

    public void Open(PoolStore store, Bearer bearer, string challenge, string state)
    {
        var now = clock.GetUtcNow();
        ChallengeSessions.Sweep(store, now);
        store.Execute(
            """
            INSERT INTO challenges (hash, client, sub, challenge, state, expires, used)
            VALUES ($hash, $client, $sub, $kind, $state, $expires, 0)
            """,
            ("$hash", Hash(challenge)),
            ("$client", bearer.Client.Client.Id),
            ("$sub", bearer.Sub),
            ("$kind", Kind),
            ("$state", store.Secrets.SealJson(Purpose, state)),
            ("$expires", (now + bearer.Client.Client.AuthSessionValidity).ToUnixTimeMilliseconds()));
    }

    /// <summary>The attestation state of a registration; does not use it up.</summary>
    public string Require(PoolStore store, Bearer bearer, string challenge)
    {
        var row = store.Single(
            "SELECT client, state FROM challenges WHERE hash = $hash AND challenge = $kind AND sub = $sub AND NOT used AND expires > $now",
            row => new { Client = row.GetString(0), State = row.GetFieldValue<byte[]>(1) },
            ("$hash", Hash(challenge)),
            ("$kind", Kind),
            ("$sub", bearer.Sub),
            ("$now", clock.GetUtcNow().ToUnixTimeMilliseconds()));
        if (row is null)
        {
            throw PasskeyFault.ChallengeNotFound();
        }
        return row.Client == bearer.Client.Client.Id
            ? store.Secrets.OpenJson<string>(Purpose, row.State)
            : throw PasskeyFault.ClientMismatch();
    }

    public static void Close(PoolStore store, string challenge) =>
        store.Execute("UPDATE challenges SET used = 1 WHERE hash = $hash", ("$hash", Hash(challenge)));

    private static byte[] Hash(string challenge) => SHA256.HashData(Encoding.UTF8.GetBytes(challenge));
}
