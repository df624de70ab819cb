namespace AccountPortal.Services.Pools;

/// <summary>Administrative operations of the pool, where the process has AWS credentials that allow them.</summary>
internal sealed class PoolAdministration(IServiceProvider services, IOptions<CognitoOptions> options)
{
    /// <summary>The pool id for administrative operations.</summary>
    public string PoolId => options.Value.UserPoolId;

    /// <summary>Whether there are credentials; their permissions are known only after a call.</summary>
    public bool HasCredentials => services.GetKeyedService<IAmazonCognitoIdentityProvider>(CognitoClients.Admin) is not null;

    /// <summary>Makes a call. Null where the process has no credentials or they do not allow the call; other failures are thrown.</summary>
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

    // AWS has several errors for this: no permission, an unknown key, an expired token.
    private static bool IsDenied(AmazonServiceException e) =>
        e.StatusCode == HttpStatusCode.Forbidden
        || e.ErrorCode is "AccessDeniedException" or "UnrecognizedClientException" or "InvalidSignatureException" or "ExpiredTokenException"
            or "MissingAuthenticationTokenException";
}
