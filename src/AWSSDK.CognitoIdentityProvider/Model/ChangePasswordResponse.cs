using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The answer to <see cref="ChangePasswordRequest"/>; it carries nothing.</summary>
public class ChangePasswordResponse : AmazonWebServiceResponse;
