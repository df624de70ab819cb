using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The answer to <see cref="SetUserPoolSessionConfigurationRequest"/>.</summary>
public class SetUserPoolSessionConfigurationResponse : AmazonWebServiceResponse
{
    public string UserPoolId { get; set; }

    public UserSessionTrackingType UserSessionTracking { get; set; }

    public UserPoolTokenSessionConfigType TokenSession { get; set; }
}
