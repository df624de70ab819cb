using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The answer to <see cref="AdminDeleteSoftwareTokenRequest"/>; it carries nothing.</summary>
public class AdminDeleteSoftwareTokenResponse : AmazonWebServiceResponse;
