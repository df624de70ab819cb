using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The answer to <see cref="DeleteUserAttributesRequest"/>; it carries nothing.</summary>
public class DeleteUserAttributesResponse : AmazonWebServiceResponse;
