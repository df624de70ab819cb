namespace AccountPortal.LocalPool.SignIn;

/// <summary>
/// SECRET_BLOCK: the server's half of an SRP exchange, encrypted and handed to the client, so that beginning a sign-in stores nothing.
/// Each block is valid for one attempt, right or wrong.
/// </summary>
internal sealed class SecretBlocks(SecretBox secrets, PoolClock clock)
{
    private const string Purpose = "secret block";

    // Cognito's prefix: the Base64 starts with AgV4.
    private static readonly byte[] Prefix = [0x02, 0x05, 0x78];

    public string Seal(SrpExchange exchange) =>
        Convert.ToBase64String([.. Prefix, .. secrets.SealJson(Purpose, exchange)]);

    public DateTimeOffset ExpiryFor(ClientDefinition client) => clock.GetUtcNow() + client.AuthSessionValidity;

    /// <summary>Decrypts a block. An invalid block gets the message of a wrong password.</summary>
    public SrpExchange Open(byte[] block, PoolClient client)
    {
        if (!TryOpen(block, out var exchange) || exchange.ClientId != client.Client.Id)
        {
            throw CognitoFault.NotAuthorized(CognitoTexts.WrongPassword);
        }
        return exchange.Expires > clock.GetUtcNow() ? exchange : throw CognitoFault.NotAuthorized(CognitoTexts.SessionExpired);
    }

    /// <summary>Marks a block as used; throws when it already is.</summary>
    public void Burn(PoolStore store, byte[] block, SrpExchange exchange)
    {
        store.Execute("DELETE FROM used_blocks WHERE expires < $now", ("$now", clock.GetUtcNow().ToUnixTimeMilliseconds()));
        var added = store.Execute(
            "INSERT OR IGNORE INTO used_blocks VALUES ($hash, $expires)",
            ("$hash", SHA256.HashData(block)),
            ("$expires", exchange.Expires.ToUnixTimeMilliseconds()));
        if (added == 0)
        {
            throw CognitoFault.NotAuthorized(CognitoTexts.SessionUsed);
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
