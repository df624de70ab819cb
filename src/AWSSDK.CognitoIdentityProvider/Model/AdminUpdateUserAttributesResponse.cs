using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The answer to <see cref="AdminUpdateUserAttributesRequest"/>; it carries nothing.</summary>
public class AdminUpdateUserAttributesResponse : AmazonWebServiceResponse;
