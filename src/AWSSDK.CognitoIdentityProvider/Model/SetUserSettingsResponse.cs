using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The answer to <see cref="SetUserSettingsRequest"/>; it carries nothing.</summary>
public class SetUserSettingsResponse : AmazonWebServiceResponse;
