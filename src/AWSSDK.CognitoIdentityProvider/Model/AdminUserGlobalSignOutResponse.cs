using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The answer to <see cref="AdminUserGlobalSignOutRequest"/>; it carries nothing.</summary>
public class AdminUserGlobalSignOutResponse : AmazonWebServiceResponse;
