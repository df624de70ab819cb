using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The answer to <see cref="AdminUpdateDeviceStatusRequest"/>; it carries nothing.</summary>
public class AdminUpdateDeviceStatusResponse : AmazonWebServiceResponse;
