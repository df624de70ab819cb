using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The answer to <see cref="GetUserPoolSessionConfigurationRequest"/>.</summary>
public class GetUserPoolSessionConfigurationResponse : AmazonWebServiceResponse
{
    public string UserPoolId { get; set; }

    public UserSessionTrackingType UserSessionTracking { get; set; }

    public UserPoolTokenSessionConfigType TokenSession { get; set; }
}
