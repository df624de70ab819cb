using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The answer to <see cref="VerifySoftwareTokenRequest"/>.</summary>
public class VerifySoftwareTokenResponse : AmazonWebServiceResponse
{
    public VerifySoftwareTokenResponseType Status { get; set; }

    /// <summary>Ties the calls of one sign-in or registration together.</summary>
    public string Session { get; set; }
}
