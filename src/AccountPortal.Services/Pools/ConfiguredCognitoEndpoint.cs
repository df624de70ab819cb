using Amazon;
using Microsoft.Extensions.Options;

namespace AccountPortal.Services.Pools;

/// <summary>The pool that the settings name.</summary>
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
}
