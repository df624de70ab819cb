using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The answer to <see cref="ForgetDeviceRequest"/>; it carries nothing.</summary>
public class ForgetDeviceResponse : AmazonWebServiceResponse;
