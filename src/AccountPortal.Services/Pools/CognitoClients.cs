using Amazon;
using Amazon.Runtime.Credentials;

namespace AccountPortal.Services.Pools;

/// <summary>
/// Makes the clients of the pool. What people do needs no AWS credentials; only reading the pool's own description does.
/// </summary>
internal static class CognitoClients
{
    /// <summary>The key of the client that signs its requests. It is null where the process has no credentials.</summary>
    public const string Admin = "admin";

    private static readonly TimeSpan ConnectTimeout = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(10);

    // An answer that was lost on the way may have taken effect: a code is used up, a refresh token rotated. Sent again, the
    // same request would be refused and read as the person's mistake.
    private const int UserCallRetries = 0;
    private const int RetriesForReading = 2;

    /// <summary>The client that acts for people. Without explicit anonymous credentials the SDK would look for some and throw.</summary>
    public static IAmazonCognitoIdentityProvider Create(IServiceProvider services) =>
        new AmazonCognitoIdentityProviderClient(new AnonymousAWSCredentials(), Config(services, UserCallRetries));

    /// <summary>The client that may describe the pool, or null.</summary>
    public static IAmazonCognitoIdentityProvider? CreateAdmin(IServiceProvider services) =>
        Credentials(services.GetRequiredService<ICognitoEndpoint>()) is { } credentials
            ? new AmazonCognitoIdentityProviderClient(credentials, Config(services, RetriesForReading))
            : null;

    private static AmazonCognitoIdentityProviderConfig Config(IServiceProvider services, int retries)
    {
        var endpoint = services.GetRequiredService<ICognitoEndpoint>();
        var region = services.GetRequiredService<IOptions<CognitoOptions>>().Value.RegionName;
        var config = new AmazonCognitoIdentityProviderConfig
        {
            ConnectTimeout = ConnectTimeout,
            Timeout = Timeout,
            MaxErrorRetry = retries,
            RetryMode = RequestRetryMode.Standard,
        };
        if (endpoint.ServiceUrl is { } serviceUrl)
        {
            config.ServiceURL = serviceUrl.ToString();
            config.AuthenticationRegion = region;
        }
        else
        {
            config.RegionEndpoint = RegionEndpoint.GetBySystemName(region);
        }

        return config;
    }

    private static AWSCredentials? Credentials(ICognitoEndpoint endpoint)
    {
        if (endpoint.AcceptsAnyCredentials)
        {
            return new BasicAWSCredentials("local", "local");
        }

        try
        {
            return DefaultAWSCredentialsIdentityResolver.GetCredentials();
        }
        catch (AmazonClientException)
        {
            // The SDK says "there are none" by throwing.
            return null;
        }
    }
}
