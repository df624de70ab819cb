using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The answer to <see cref="AdminSetUserPasswordRequest"/>; it carries nothing.</summary>
public class AdminSetUserPasswordResponse : AmazonWebServiceResponse;
