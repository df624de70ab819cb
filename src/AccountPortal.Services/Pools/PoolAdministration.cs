namespace AccountPortal.Services.Pools;

/// <summary>What the portal does by its own rights, where the process has credentials that allow it; elsewhere it does not happen.</summary>
internal sealed class PoolAdministration(IServiceProvider services, IOptions<CognitoOptions> options)
{
    /// <summary>The pool, as the administrative operations want it.</summary>
    public string PoolId => options.Value.UserPoolId;

    /// <summary>Whether there are credentials at all; what they allow shows when it is tried.</summary>
    public bool HasCredentials => services.GetKeyedService<IAmazonCognitoIdentityProvider>(CognitoClients.Admin) is not null;

    /// <summary>Makes a call, or yields null where the process has no credentials or they do not allow it. Every other failure stays thrown.</summary>
    public async Task<T?> TryAsync<T>(Func<IAmazonCognitoIdentityProvider, Task<T>> call, CancellationToken cancellationToken)
        where T : class
    {
        if (services.GetKeyedService<IAmazonCognitoIdentityProvider>(CognitoClients.Admin) is not { } cognito)
        {
            return null;
        }

        try
        {
            return await call(cognito);
        }
        catch (AmazonServiceException e) when (!cancellationToken.IsCancellationRequested && IsDenied(e))
        {
            return null;
        }
    }

    // AWS says it in several ways: no rights, an unknown key, a token that has run out.
    private static bool IsDenied(AmazonServiceException e) =>
        e.StatusCode == HttpStatusCode.Forbidden
        || e.ErrorCode is "AccessDeniedException" or "UnrecognizedClientException" or "InvalidSignatureException" or "ExpiredTokenException" or "MissingAuthenticationTokenException";
}
