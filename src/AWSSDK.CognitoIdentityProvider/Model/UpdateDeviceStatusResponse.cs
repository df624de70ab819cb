using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The answer to <see cref="UpdateDeviceStatusRequest"/>; it carries nothing.</summary>
public class UpdateDeviceStatusResponse : AmazonWebServiceResponse;
