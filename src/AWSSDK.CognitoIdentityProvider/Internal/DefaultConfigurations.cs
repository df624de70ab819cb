using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Internal;

/// <summary>The timeouts of the SDK's default configuration modes, which are the same for every service.</summary>
internal static class DefaultConfigurations
{
    public static IReadOnlyList<IDefaultConfiguration> All { get; } =
    [
        Create(DefaultConfigurationMode.Standard, TimeSpan.FromMilliseconds(3100)),
        Create(DefaultConfigurationMode.InRegion, TimeSpan.FromMilliseconds(1100)),
        Create(DefaultConfigurationMode.CrossRegion, TimeSpan.FromMilliseconds(3100)),
        Create(DefaultConfigurationMode.Mobile, TimeSpan.FromSeconds(30)),
    ];

    private static DefaultConfiguration Create(DefaultConfigurationMode mode, TimeSpan? connectTimeout) => new()
    {
        Name = mode,
        RetryMode = RequestRetryMode.Standard,
        ConnectTimeout = connectTimeout,
        TlsNegotiationTimeout = connectTimeout,
    };
}
