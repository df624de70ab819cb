using Amazon.CognitoIdentityProvider.Internal;
using Amazon.Runtime;
using Amazon.Runtime.Endpoints;
using Amazon.Runtime.Internal;
using Amazon.Util.Internal;

namespace Amazon.CognitoIdentityProvider;

/// <summary>
/// The settings of a client. The environment variable <c>AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER</c>
/// takes the place of a service URL that is not set.
/// </summary>
public class AmazonCognitoIdentityProviderConfig : ClientConfig
{
    private static readonly string UserAgentString = InternalSDKUtils.BuildUserAgentString("CognitoIdentityProvider", "4.0.102.19");

    public AmazonCognitoIdentityProviderConfig()
        : base(new DefaultConfigurationProvider(DefaultConfigurations.All))
    {
        base.ServiceId = ServiceId;
        AuthenticationServiceName = "cognito-idp";
        EndpointProvider = new CognitoEndpointProvider();
    }

    /// <summary>The name of the service in shared configuration, and, in capitals, in environment variables.</summary>
    public static new string ServiceId => "Cognito Identity Provider";

    /// <inheritdoc/>
    public override string RegionEndpointServiceName => "cognito-idp";

    /// <inheritdoc/>
    public override string ServiceVersion => "2016-04-18";

    /// <inheritdoc/>
    public override string UserAgent => UserAgentString;

    /// <inheritdoc/>
    public override Endpoint DetermineServiceOperationEndpoint(ServiceOperationEndpointParameters parameters) =>
        CognitoEndpointResolver.Resolve(this, parameters.Request, parameters.AlternateEndpoint);
}
