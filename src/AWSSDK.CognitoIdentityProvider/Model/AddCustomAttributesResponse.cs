using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The answer to <see cref="AddCustomAttributesRequest"/>; it carries nothing.</summary>
public class AddCustomAttributesResponse : AmazonWebServiceResponse;
