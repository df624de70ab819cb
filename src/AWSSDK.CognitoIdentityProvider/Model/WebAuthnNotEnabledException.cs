using System.Net;
using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The user pool does not take passkeys.</summary>
public class WebAuthnNotEnabledException : AmazonCognitoIdentityProviderException
{
    public WebAuthnNotEnabledException(string message)
        : base(message)
    {
    }

    public WebAuthnNotEnabledException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public WebAuthnNotEnabledException(Exception innerException)
        : base(innerException)
    {
    }

    public WebAuthnNotEnabledException(
        string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    public WebAuthnNotEnabledException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }
}
