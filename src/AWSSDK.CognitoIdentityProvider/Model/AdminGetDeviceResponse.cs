using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The answer to <see cref="AdminGetDeviceRequest"/>.</summary>
public class AdminGetDeviceResponse : AmazonWebServiceResponse
{
    public DeviceType Device { get; set; }
}
