using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The answer to <see cref="AdminCreateUserRequest"/>.</summary>
public class AdminCreateUserResponse : AmazonWebServiceResponse
{
    public UserType User { get; set; }
}
