using System.Net;
using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The registration of the passkey was not begun, or too long ago.</summary>
public class WebAuthnChallengeNotFoundException : AmazonCognitoIdentityProviderException
{
    public WebAuthnChallengeNotFoundException(string message)
        : base(message)
    {
    }

    public WebAuthnChallengeNotFoundException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public WebAuthnChallengeNotFoundException(Exception innerException)
        : base(innerException)
    {
    }

    public WebAuthnChallengeNotFoundException(
        string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    public WebAuthnChallengeNotFoundException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }
}
