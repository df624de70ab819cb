using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The answer to <see cref="AdminResetUserPasswordRequest"/>; it carries nothing.</summary>
public class AdminResetUserPasswordResponse : AmazonWebServiceResponse;
