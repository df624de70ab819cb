using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The answer to <see cref="AdminForgetDeviceRequest"/>; it carries nothing.</summary>
public class AdminForgetDeviceResponse : AmazonWebServiceResponse;
