using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The answer to <see cref="CreateUserPoolRequest"/>.</summary>
public class CreateUserPoolResponse : AmazonWebServiceResponse
{
    public UserPoolType UserPool { get; set; }
}
