using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The answer to <see cref="GetDeviceRequest"/>.</summary>
public class GetDeviceResponse : AmazonWebServiceResponse
{
    public DeviceType Device { get; set; }
}
