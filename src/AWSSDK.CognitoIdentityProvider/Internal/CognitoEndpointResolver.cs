using Amazon.Runtime;
using Amazon.Runtime.Endpoints;
using Amazon.Runtime.Internal;
using Amazon.Util;
using ExecutionContext = Amazon.Runtime.Internal.ExecutionContext;

namespace Amazon.CognitoIdentityProvider.Internal;

/// <summary>Collects from the configuration what <see cref="CognitoEndpointProvider"/> decides by.</summary>
internal sealed class CognitoEndpointResolver : BaseEndpointResolver
{
    /// <summary>The endpoint of a request outside the pipeline.</summary>
    public static Endpoint Resolve(IClientConfig config, AmazonWebServiceRequest request, RegionEndpoint alternateEndpoint)
    {
        var context = new RequestContext(enableMetrics: false, clientSigner: null)
        {
            ClientConfig = config,
            OriginalRequest = request,
            Request = new DefaultRequest(request, AmazonCognitoIdentityProviderConfig.ServiceId) { AlternateEndpoint = alternateEndpoint },
        };
        return new CognitoEndpointResolver().GetEndpoint(new ExecutionContext(context, responseContext: null));
    }

    protected override void ServiceSpecificHandler(IExecutionContext executionContext, EndpointParameters parameters) =>
        InjectHostPrefix(executionContext.RequestContext);

    protected override EndpointParameters MapEndpointsParameters(IRequestContext requestContext)
    {
        var config = requestContext.ClientConfig;
        return new EndpointParameters
        {
            [CognitoEndpointProvider.Region] =
                (requestContext.Request.AlternateEndpoint ?? config.RegionEndpoint)?.SystemName ?? RegionOf(config),
            [CognitoEndpointProvider.UseFips] = config.UseFIPSEndpoint,
            [CognitoEndpointProvider.UseDualStack] = config.UseDualstackEndpoint,
            [CognitoEndpointProvider.ServiceUrl] = config.ServiceURL,
        };
    }

    private static string RegionOf(IClientConfig config) =>
        !string.IsNullOrEmpty(config.AuthenticationRegion) ? config.AuthenticationRegion
        : !string.IsNullOrEmpty(config.ServiceURL) ? AWSSDKUtils.DetermineRegion(config.ServiceURL)
        : null;
}
