using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The answer to <see cref="AssociateSoftwareTokenRequest"/>.</summary>
public class AssociateSoftwareTokenResponse : AmazonWebServiceResponse
{
    /// <summary>The shared secret of the authenticator app, in Base32.</summary>
    public string SecretCode { get; set; }

    /// <summary>Ties the calls of one sign-in or registration together.</summary>
    public string Session { get; set; }
}
