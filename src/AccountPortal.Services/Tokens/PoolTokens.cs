namespace AccountPortal.Services.Tokens;

/// <summary>
/// Renews and revokes tokens at Cognito. The client is resolved at the first call: sessions exist before the embedded pool has
/// a URL.
/// </summary>
internal sealed class PoolTokens(
    Lazy<IAmazonCognitoIdentityProvider> cognito,
    IOptions<CognitoOptions> options,
    TimeProvider time,
    ILogger<PoolTokens> logger) : IPoolTokens
{
    private static readonly TimeSpan RevocationTimeout = TimeSpan.FromSeconds(5);

    // Cognito emulators may lack the newer operation; one refusal is enough to know.
    private volatile bool lacksGetTokens;

    public async Task<RenewedTokens?> RenewAsync(
        string refreshToken, string username, string? deviceKey, CancellationToken cancellationToken)
    {
        try
        {
            return await CallAsync(refreshToken, username, deviceKey, cancellationToken);
        }
        catch (AmazonServiceException e) when (IsRefusal(e) || (deviceKey is not null && e is ResourceNotFoundException))
        {
            return null;
        }
    }

    public async Task RevokeAsync(string refreshToken, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(RevocationTimeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        try
        {
            await cognito.Value.RevokeTokenAsync(
                new() { ClientId = options.Value.ClientId, ClientSecret = options.Value.ClientSecret, Token = refreshToken }, either.Token);
        }
        catch (Exception e)
        {
            // The session has ended; a token that lives until it expires is no reason to fail.
            TokenLog.RevocationFailed(logger, e is AmazonServiceException { ErrorCode: { } code } ? code : e.GetType().Name);
        }
    }

    public async Task<bool> AcceptsAsync(string accessToken, CancellationToken cancellationToken)
    {
        try
        {
            await cognito.Value.GetUserAsync(new GetUserRequest { AccessToken = accessToken }, cancellationToken);
            return true;
        }
        catch (AmazonServiceException e) when (IsRefusal(e))
        {
            return false;
        }
    }

    private static bool IsRefusal(AmazonServiceException e) => e
        is NotAuthorizedException
        or UserNotFoundException
        or UserNotConfirmedException
        or PasswordResetRequiredException
        or RefreshTokenReuseException;

    private async Task<RenewedTokens?> CallAsync(
        string refreshToken, string username, string? deviceKey, CancellationToken cancellationToken)
    {
        if (!lacksGetTokens)
        {
            try
            {
                var answer = await cognito.Value.GetTokensFromRefreshTokenAsync(
                    new()
                    {
                        ClientId = options.Value.ClientId,
                        ClientSecret = options.Value.ClientSecret,
                        RefreshToken = refreshToken,
                        DeviceKey = deviceKey,
                    },
                    cancellationToken);
                return ToTokens(answer.AuthenticationResult);
            }
            catch (AmazonServiceException e) when (IsUnknownOperation(e))
            {
                lacksGetTokens = true;
            }
        }

        var older = await cognito.Value.InitiateAuthAsync(
            new()
            {
                AuthFlow = AuthFlowType.REFRESH_TOKEN_AUTH,
                ClientId = options.Value.ClientId,
                AuthParameters = Parameters(refreshToken, username, deviceKey),
            },
            cancellationToken);
        return ToTokens(older.AuthenticationResult);
    }

    private static RenewedTokens? ToTokens(AuthenticationResultType? result) =>
        result is null ? null : new(result.AccessToken, result.IdToken, result.RefreshToken);

    // AWS returns UnknownOperationException; others return status 500 with a message.
    private static bool IsUnknownOperation(AmazonServiceException e) =>
        e.ErrorCode is "UnknownOperationException" or "InvalidAction"
        || e.Message.Contains("unsupported", StringComparison.OrdinalIgnoreCase)
        || e.Message.Contains("not implemented", StringComparison.OrdinalIgnoreCase);

    private Dictionary<string, string> Parameters(string refreshToken, string username, string? deviceKey)
    {
        var parameters = new Dictionary<string, string> { ["REFRESH_TOKEN"] = refreshToken };
        if (deviceKey is not null)
        {
            parameters["DEVICE_KEY"] = deviceKey;
        }

        if (options.Value.ClientSecret is { Length: > 0 } secret)
        {
            var hash = HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(username + options.Value.ClientId));
            parameters["SECRET_HASH"] = Convert.ToBase64String(hash);
        }

        return parameters;
    }
}
