using Amazon;

namespace AccountPortal.Services.Pools;

/// <summary>The endpoint from the settings.</summary>
internal sealed class ConfiguredCognitoEndpoint(IOptions<CognitoOptions> options) : ICognitoEndpoint
{
    public Uri? ServiceUrl => string.IsNullOrWhiteSpace(options.Value.ServiceUrl) ? null : new Uri(options.Value.ServiceUrl);

    public string Issuer
    {
        get
        {
            var region = options.Value.RegionName;
            var address = options.Value.ServiceUrl is { Length: > 0 } serviceUrl
                ? serviceUrl.TrimEnd('/')
                : $"https://cognito-idp.{region}.{RegionEndpoint.GetBySystemName(region).PartitionDnsSuffix}";
            return $"{address}/{options.Value.UserPoolId}";
        }
    }

    // A local server may name itself by another loopback host name than the settings.
    public bool IsIssuer(string issuer) =>
        issuer == Issuer
        || (ServiceUrl is { IsLoopback: true }
            && Uri.TryCreate(issuer, UriKind.Absolute, out var claimed)
            && claimed.IsLoopback
            && SameBehindHost(claimed, new(Issuer)));

    private static bool SameBehindHost(Uri one, Uri other) =>
        one.Scheme == other.Scheme && one.Port == other.Port && one.PathAndQuery == other.PathAndQuery;
}
