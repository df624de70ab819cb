using Amazon.Runtime.Internal;

namespace Amazon.CognitoIdentityProvider.Internal;

/// <summary>What metrics and traces call the service.</summary>
internal sealed class ServiceMetadata : IServiceMetadata
{
    public string ServiceId => AmazonCognitoIdentityProviderConfig.ServiceId;

    public IDictionary<string, string> OperationNameMapping { get; } = new Dictionary<string, string>();
}
