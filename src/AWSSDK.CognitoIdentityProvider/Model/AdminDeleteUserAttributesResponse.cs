using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The answer to <see cref="AdminDeleteUserAttributesRequest"/>; it carries nothing.</summary>
public class AdminDeleteUserAttributesResponse : AmazonWebServiceResponse;
