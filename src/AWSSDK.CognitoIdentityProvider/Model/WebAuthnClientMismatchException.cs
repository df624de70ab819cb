using System.Net;
using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The registration of the passkey was begun with another app client.</summary>
public class WebAuthnClientMismatchException : AmazonCognitoIdentityProviderException
{
    public WebAuthnClientMismatchException(string message)
        : base(message)
    {
    }

    public WebAuthnClientMismatchException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public WebAuthnClientMismatchException(Exception innerException)
        : base(innerException)
    {
    }

    public WebAuthnClientMismatchException(
        string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    public WebAuthnClientMismatchException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }
}
