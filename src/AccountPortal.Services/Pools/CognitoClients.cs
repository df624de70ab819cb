using Amazon;
using Amazon.Runtime.Credentials;

namespace AccountPortal.Services.Pools;

/// <summary>Creates the pool's clients. User operations need no AWS credentials; describing the pool does.</summary>
internal static class CognitoClients
{
    /// <summary>The key of the client that signs its requests. The service is null where the process has no credentials.</summary>
    public const string Admin = "admin";

    private static readonly TimeSpan ConnectTimeout = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(10);

    // A lost response may have taken effect: a code is used, a refresh token rotated. A retry would be refused and read as the
    // user's mistake.
    private const int UserCallRetries = 0;
    private const int RetriesForReading = 2;

    /// <summary>The client for user operations. Without explicit anonymous credentials the SDK would look for some and throw.</summary>
    public static IAmazonCognitoIdentityProvider Create(IServiceProvider services) =>
        new AmazonCognitoIdentityProviderClient(new AnonymousAWSCredentials(), Config(services, UserCallRetries));

    /// <summary>The client that can describe the pool, or null.</summary>
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
            // The SDK throws where there are no credentials.
            return null;
        }
    }
}
