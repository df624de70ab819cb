using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The answer to <see cref="ConfirmSignUpRequest"/>.</summary>
public class ConfirmSignUpResponse : AmazonWebServiceResponse
{
    /// <summary>Ties the calls of one sign-in or registration together.</summary>
    public string Session { get; set; }
}
