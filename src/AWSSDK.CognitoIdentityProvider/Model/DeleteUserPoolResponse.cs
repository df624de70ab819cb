using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The answer to <see cref="DeleteUserPoolRequest"/>; it carries nothing.</summary>
public class DeleteUserPoolResponse : AmazonWebServiceResponse;
