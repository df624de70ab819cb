using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The answer to <see cref="SetUserMFAPreferenceRequest"/>; it carries nothing.</summary>
public class SetUserMFAPreferenceResponse : AmazonWebServiceResponse;
