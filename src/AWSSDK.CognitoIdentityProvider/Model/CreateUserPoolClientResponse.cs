using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The answer to <see cref="CreateUserPoolClientRequest"/>.</summary>
public class CreateUserPoolClientResponse : AmazonWebServiceResponse
{
    public UserPoolClientType UserPoolClient { get; set; }
}
