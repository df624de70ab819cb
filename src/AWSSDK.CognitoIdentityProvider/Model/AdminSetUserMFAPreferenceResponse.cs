using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The answer to <see cref="AdminSetUserMFAPreferenceRequest"/>; it carries nothing.</summary>
public class AdminSetUserMFAPreferenceResponse : AmazonWebServiceResponse;
