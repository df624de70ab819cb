namespace AccountPortal.LocalPool.SignIn;

/// <summary>
/// SECRET_BLOCK: the server's half of a password proof, encrypted and handed to the client, so that starting a sign-in
/// stores nothing. Each block is good for one proof, right or wrong.
/// </summary>
internal sealed class SecretBlocks(SecretBox secrets, PoolClock clock)
{
    private const string Purpose = "secret block";

    // Cognito's begin so; it makes the Base64 text start with AgV4.
    private static readonly byte[] Prefix = [0x02, 0x05, 0x78];

    public string Seal(SrpExchange exchange) =>
        Convert.ToBase64String([.. Prefix, .. secrets.SealJson(Purpose, exchange)]);

    public DateTimeOffset ExpiryFor(ClientDefinition client) => clock.GetUtcNow() + client.AuthSessionValidity;

    /// <summary>The exchange inside a block. Whatever is wrong with the block reads like a wrong password.</summary>
    public SrpExchange Open(byte[] block, PoolClient client)
    {
        if (!TryOpen(block, out var exchange) || exchange.ClientId != client.Client.Id)
        {
            throw CognitoFault.NotAuthorized(Messages.WrongPassword);
        }
        return exchange.Expires > clock.GetUtcNow() ? exchange : throw CognitoFault.NotAuthorized(Messages.SessionExpired);
    }

    /// <summary>Marks a block as used, and throws when it was used before.</summary>
    public void Burn(PoolStore store, byte[] block, SrpExchange exchange)
    {
        store.Execute("DELETE FROM used_blocks WHERE expires < $now", ("$now", clock.GetUtcNow().ToUnixTimeMilliseconds()));
        var added = store.Execute(
            "INSERT OR IGNORE INTO used_blocks VALUES ($hash, $expires)",
            ("$hash", SHA256.HashData(block)),
            ("$expires", exchange.Expires.ToUnixTimeMilliseconds()));
        if (added == 0)
        {
            throw CognitoFault.NotAuthorized(Messages.SessionUsed);
        }
    }

    private bool TryOpen(byte[] block, out SrpExchange exchange)
    {
        exchange = null!;
        if (!block.AsSpan().StartsWith(Prefix))
        {
            return false;
        }
        try
        {
            exchange = secrets.OpenJson<SrpExchange>(Purpose, block[Prefix.Length..]);
            return true;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }
}

/// <summary>A password proof that was begun. It has the same size whether the user exists or not.</summary>
/// <param name="Sub">The user's, or one made up for a name that belongs to nobody.</param>
/// <param name="UserId">USER_ID_FOR_SRP.</param>
/// <param name="ClientPublic">A as it was sent.</param>
/// <param name="ServerPrivate">b.</param>
internal sealed record SrpExchange(
    string ClientId, string TypedName, string Sub, string UserId, string ClientPublic, byte[] ServerPrivate, DateTimeOffset Expires)
{
    /// <summary>The device that the start named.</summary>
    public string? DeviceKey { get; init; }

    /// <summary>The AuthFlow that it is a step of; null where a device proves itself.</summary>
    public string? Flow { get; init; }

    /// <summary>Whether the proof of the password comes with a session, as in every flow but the oldest.</summary>
    public bool HasSession => Flow != "USER_SRP_AUTH";
}
