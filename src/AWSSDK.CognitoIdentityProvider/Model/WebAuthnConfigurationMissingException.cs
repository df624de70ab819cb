using System.Net;
using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The user pool does not say which domain its passkeys belong to.</summary>
public class WebAuthnConfigurationMissingException : AmazonCognitoIdentityProviderException
{
    public WebAuthnConfigurationMissingException(string message)
        : base(message)
    {
    }

    public WebAuthnConfigurationMissingException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public WebAuthnConfigurationMissingException(Exception innerException)
        : base(innerException)
    {
    }

    public WebAuthnConfigurationMissingException(
        string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    public WebAuthnConfigurationMissingException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }
}
