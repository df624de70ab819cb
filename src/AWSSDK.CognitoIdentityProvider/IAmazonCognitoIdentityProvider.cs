using Amazon.CognitoIdentityProvider.Model;
using Amazon.Runtime;
using Endpoint = Amazon.Runtime.Endpoints.Endpoint;

namespace Amazon.CognitoIdentityProvider;

/// <summary>
/// The operations of Amazon Cognito user pools. Every operation throws an <see cref="AmazonCognitoIdentityProviderException"/>,
/// or the class of its own that the error has in the Model namespace.
/// </summary>
public partial interface IAmazonCognitoIdentityProvider : IAmazonService, IDisposable
{
    /// <summary>Walks the lists that come in pages.</summary>
    ICognitoIdentityProviderPaginatorFactory Paginators { get; }

    /// <summary>The endpoint that a request would be sent to.</summary>
    Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request);

    /// <inheritdoc/>
    static ClientConfig IAmazonService.CreateDefaultClientConfig() => new AmazonCognitoIdentityProviderConfig();

    /// <inheritdoc/>
    static IAmazonService IAmazonService.CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig)
    {
        var config = clientConfig as AmazonCognitoIdentityProviderConfig
            ?? throw new AmazonClientException($"The configuration must be an {nameof(AmazonCognitoIdentityProviderConfig)}.");
        return awsCredentials is null
            ? new AmazonCognitoIdentityProviderClient(config)
            : new AmazonCognitoIdentityProviderClient(awsCredentials, config);
    }
}
