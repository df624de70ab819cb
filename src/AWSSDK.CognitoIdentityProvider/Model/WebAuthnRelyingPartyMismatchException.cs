using System.Net;
using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The passkey belongs to another domain than those of the user pool.</summary>
public class WebAuthnRelyingPartyMismatchException : AmazonCognitoIdentityProviderException
{
    public WebAuthnRelyingPartyMismatchException(string message)
        : base(message)
    {
    }

    public WebAuthnRelyingPartyMismatchException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public WebAuthnRelyingPartyMismatchException(Exception innerException)
        : base(innerException)
    {
    }

    public WebAuthnRelyingPartyMismatchException(
        string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    public WebAuthnRelyingPartyMismatchException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }
}
