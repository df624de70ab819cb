using System.Net;
using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The user has no authenticator app set up, or the user pool does not allow one.</summary>
public class SoftwareTokenMFANotFoundException : AmazonCognitoIdentityProviderException
{
    public SoftwareTokenMFANotFoundException(string message)
        : base(message)
    {
    }

    public SoftwareTokenMFANotFoundException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public SoftwareTokenMFANotFoundException(Exception innerException)
        : base(innerException)
    {
    }

    public SoftwareTokenMFANotFoundException(
        string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    public SoftwareTokenMFANotFoundException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }
}
