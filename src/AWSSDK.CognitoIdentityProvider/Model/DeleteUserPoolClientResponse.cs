using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The answer to <see cref="DeleteUserPoolClientRequest"/>; it carries nothing.</summary>
public class DeleteUserPoolClientResponse : AmazonWebServiceResponse;
