using Microsoft.IdentityModel.Tokens;

namespace AccountPortal.Services.Tokens;

/// <summary>
/// The pool's public keys, from its key set only. An unknown key id reloads the set at most once per <see cref="MinimumAge"/>,
/// so that forged ids cannot make the portal call the pool.
/// </summary>
internal sealed class PoolJwks(ICognitoEndpoint endpoint, IHttpClientFactory clients, TimeProvider time) : IDisposable
{
    /// <summary>The name of the HTTP client that reads the key set.</summary>
    public const string HttpClientName = "pool-keys";

    private static readonly TimeSpan MinimumAge = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan MaximumAge = TimeSpan.FromDays(1);

    private readonly SemaphoreSlim gate = new(1);
    private volatile KeySet current = new([], DateTimeOffset.MinValue);

    public void Dispose() => gate.Dispose();

    /// <summary>The key of an id, or null where the pool has none.</summary>
    public async Task<SecurityKey?> FindAsync(string? keyId, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(keyId))
        {
            return null;
        }

        return Known(keyId) ?? await FindAnewAsync(keyId, cancellationToken);
    }

    private SecurityKey? Known(string keyId) => current.ReadAt + MaximumAge > time.GetUtcNow() ? current[keyId] : null;

    private async Task<SecurityKey?> FindAnewAsync(string keyId, CancellationToken cancellationToken)
    {
        await gate.WaitAsync(cancellationToken);
        try
        {
            if (Known(keyId) is null && current.ReadAt + MinimumAge <= time.GetUtcNow())
            {
                current = await ReadAsync(cancellationToken);
            }

            return Known(keyId);
        }
        finally
        {
            gate.Release();
        }
    }

    private async Task<KeySet> ReadAsync(CancellationToken cancellationToken)
    {
        using var client = clients.CreateClient(HttpClientName);
        var json = await client.GetStringAsync(new Uri(endpoint.Issuer + "/.well-known/jwks.json"), cancellationToken);
        return new([.. new JsonWebKeySet(json).Keys.Where(key => key.Kty == JsonWebAlgorithmsKeyTypes.RSA)], time.GetUtcNow());
    }

    private sealed record KeySet(IReadOnlyList<JsonWebKey> Keys, DateTimeOffset ReadAt)
    {
        public SecurityKey? this[string keyId] => Keys.FirstOrDefault(key => key.Kid == keyId);
    }
}
