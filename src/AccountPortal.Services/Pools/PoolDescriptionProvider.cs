namespace AccountPortal.Services.Pools;

/// <summary>Reads the pool's description every few minutes where the process may, and serves the last one while it reads again.</summary>
internal sealed class PoolDescriptionProvider(
    IServiceProvider services, IOptions<CognitoOptions> options, TimeProvider time, ILogger<PoolDescriptionProvider> logger)
    : IPoolDescriptionProvider, IDisposable
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);

    // Without credentials the SDK queries the metadata service of a virtual machine, which takes too long.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly SemaphoreSlim gate = new(1, 1);
    private volatile Known? known;
    private bool fellBack;

    public async ValueTask<PoolDescription> GetAsync(CancellationToken cancellationToken)
    {
        if (known is { } fresh && fresh.Until > time.GetUtcNow())
        {
            return fresh.Description;
        }

        await gate.WaitAsync(cancellationToken);
        try
        {
            if (known is not { } current || current.Until <= time.GetUtcNow())
            {
                known = new Known(await DescribeAsync(cancellationToken), time.GetUtcNow() + Lifetime);
            }

            return known.Description;
        }
        finally
        {
            gate.Release();
        }
    }

    public void Dispose() => gate.Dispose();

    private async Task<PoolDescription> DescribeAsync(CancellationToken cancellationToken)
    {
        if (services.GetKeyedService<IAmazonCognitoIdentityProvider>(CognitoClients.Admin) is not { } cognito)
        {
            return ConfiguredPool.Describe(options.Value.Pool);
        }

        var credentialsAreKnown = services.GetRequiredService<ICognitoEndpoint>().AcceptsAnyCredentials;
        using var patience = new CancellationTokenSource(credentialsAreKnown ? Timeout.InfiniteTimeSpan : Patience, time);
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            return await AskAsync(cognito, linked.Token);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested
            && exception is AmazonClientException or AmazonServiceException or HttpRequestException or OperationCanceledException)
        {
            return Fallback(exception);
        }
    }

    private async Task<PoolDescription> AskAsync(IAmazonCognitoIdentityProvider cognito, CancellationToken cancellationToken)
    {
        var poolId = options.Value.UserPoolId;
        var pool = cognito.DescribeUserPoolAsync(new() { UserPoolId = poolId }, cancellationToken);
        var client = cognito.DescribeUserPoolClientAsync(
            new() { UserPoolId = poolId, ClientId = options.Value.ClientId }, cancellationToken);
        var mfa = cognito.GetUserPoolMfaConfigAsync(new() { UserPoolId = poolId }, cancellationToken);
        await Task.WhenAll(pool, client, mfa);
        return DescribedPool.Describe((await pool).UserPool, (await client).UserPoolClient, await mfa);
    }

    private PoolDescription Fallback(Exception exception)
    {
        if (!fellBack)
        {
            fellBack = true;
            PoolLog.PoolNotDescribed(logger, (exception as AmazonServiceException)?.ErrorCode ?? exception.GetType().Name);
        }

        // A stale description is better than the settings' defaults.
        return known?.Description ?? ConfiguredPool.Describe(options.Value.Pool);
    }

    private sealed record Known(PoolDescription Description, DateTimeOffset Until);
}
