using System.Net;
using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The passkey is of a kind that Cognito does not take.</summary>
public class WebAuthnCredentialNotSupportedException : AmazonCognitoIdentityProviderException
{
    public WebAuthnCredentialNotSupportedException(string message)
        : base(message)
    {
    }

    public WebAuthnCredentialNotSupportedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public WebAuthnCredentialNotSupportedException(Exception innerException)
        : base(innerException)
    {
    }

    public WebAuthnCredentialNotSupportedException(
        string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    public WebAuthnCredentialNotSupportedException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }
}
