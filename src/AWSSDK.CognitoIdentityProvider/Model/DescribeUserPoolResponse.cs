using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The answer to <see cref="DescribeUserPoolRequest"/>.</summary>
public class DescribeUserPoolResponse : AmazonWebServiceResponse
{
    public UserPoolType UserPool { get; set; }
}
