using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The answer to <see cref="AdminSetUserSettingsRequest"/>; it carries nothing.</summary>
public class AdminSetUserSettingsResponse : AmazonWebServiceResponse;
