using System.Net;
using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The passkey was made on a page outside the domain of the user pool.</summary>
public class WebAuthnOriginNotAllowedException : AmazonCognitoIdentityProviderException
{
    public WebAuthnOriginNotAllowedException(string message)
        : base(message)
    {
    }

    public WebAuthnOriginNotAllowedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public WebAuthnOriginNotAllowedException(Exception innerException)
        : base(innerException)
    {
    }

    public WebAuthnOriginNotAllowedException(
        string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    public WebAuthnOriginNotAllowedException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }
}
