using Amazon.CognitoIdentityProvider.Internal;
using Amazon.CognitoIdentityProvider.Internal.Paginators;
using Amazon.CognitoIdentityProvider.Model;
using Amazon.Runtime;
using Amazon.Runtime.Internal;
using Endpoint = Amazon.Runtime.Endpoints.Endpoint;

namespace Amazon.CognitoIdentityProvider;

/// <summary>
/// The client of Amazon Cognito user pools. Constructors without credentials look for them where every AWS client
/// does; operations that need none never ask for them.
/// </summary>
public partial class AmazonCognitoIdentityProviderClient : AmazonServiceClient, IAmazonCognitoIdentityProvider
{
    private static readonly ServiceMetadata Metadata = new();

    public AmazonCognitoIdentityProviderClient()
        : base(new AmazonCognitoIdentityProviderConfig())
    {
    }

    public AmazonCognitoIdentityProviderClient(RegionEndpoint region)
        : base(new AmazonCognitoIdentityProviderConfig { RegionEndpoint = region })
    {
    }

    public AmazonCognitoIdentityProviderClient(AmazonCognitoIdentityProviderConfig config)
        : base(config)
    {
    }

    public AmazonCognitoIdentityProviderClient(AWSCredentials credentials)
        : this(credentials, new AmazonCognitoIdentityProviderConfig())
    {
    }

    public AmazonCognitoIdentityProviderClient(AWSCredentials credentials, RegionEndpoint region)
        : this(credentials, new AmazonCognitoIdentityProviderConfig { RegionEndpoint = region })
    {
    }

    public AmazonCognitoIdentityProviderClient(AWSCredentials credentials, AmazonCognitoIdentityProviderConfig clientConfig)
        : base(credentials, clientConfig)
    {
    }

    public AmazonCognitoIdentityProviderClient(string awsAccessKeyId, string awsSecretAccessKey)
        : this(awsAccessKeyId, awsSecretAccessKey, new AmazonCognitoIdentityProviderConfig())
    {
    }

    public AmazonCognitoIdentityProviderClient(string awsAccessKeyId, string awsSecretAccessKey, RegionEndpoint region)
        : this(awsAccessKeyId, awsSecretAccessKey, new AmazonCognitoIdentityProviderConfig { RegionEndpoint = region })
    {
    }

    public AmazonCognitoIdentityProviderClient(
        string awsAccessKeyId, string awsSecretAccessKey, AmazonCognitoIdentityProviderConfig clientConfig)
        : base(awsAccessKeyId, awsSecretAccessKey, clientConfig)
    {
    }

    public AmazonCognitoIdentityProviderClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken)
        : this(awsAccessKeyId, awsSecretAccessKey, awsSessionToken, new AmazonCognitoIdentityProviderConfig())
    {
    }

    public AmazonCognitoIdentityProviderClient(
        string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, RegionEndpoint region)
        : this(
            awsAccessKeyId,
            awsSecretAccessKey,
            awsSessionToken,
            new AmazonCognitoIdentityProviderConfig { RegionEndpoint = region })
    {
    }

    public AmazonCognitoIdentityProviderClient(
        string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, AmazonCognitoIdentityProviderConfig clientConfig)
        : base(awsAccessKeyId, awsSecretAccessKey, awsSessionToken, clientConfig)
    {
    }

    /// <inheritdoc/>
    public ICognitoIdentityProviderPaginatorFactory Paginators => new PaginatorFactory(this);

    /// <inheritdoc/>
    protected override IServiceMetadata ServiceMetadata => Metadata;

    /// <inheritdoc/>
    public Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request) =>
        CognitoEndpointResolver.Resolve(Config, request, alternateEndpoint: null);

    /// <inheritdoc/>
    protected override void CustomizeRuntimePipeline(RuntimePipeline pipeline)
    {
        pipeline.RemoveHandler<EndpointResolver>();
        pipeline.AddHandlerAfter<Marshaller>(new CognitoEndpointResolver());
        pipeline.AddHandlerAfter<Marshaller>(new AuthResolver());
    }

    private Task<TResponse> SendAsync<TResponse>(AmazonCognitoIdentityProviderRequest request, CancellationToken cancellationToken)
        where TResponse : AmazonWebServiceResponse, new()
    {
        var options = new InvokeOptions
        {
            RequestMarshaller = RequestMarshaller.Instance,
            ResponseUnmarshaller = OperationUnmarshaller<TResponse>.Instance,
        };
        return InvokeAsync<TResponse>(request, options, cancellationToken);
    }
}
