using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The answer to <see cref="UpdateUserPoolRequest"/>; it carries nothing.</summary>
public class UpdateUserPoolResponse : AmazonWebServiceResponse;
