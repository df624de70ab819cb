using System.Net;
using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The code of the authenticator app is wrong, or its use cannot be turned on.</summary>
public class EnableSoftwareTokenMFAException : AmazonCognitoIdentityProviderException
{
    public EnableSoftwareTokenMFAException(string message)
        : base(message)
    {
    }

    public EnableSoftwareTokenMFAException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public EnableSoftwareTokenMFAException(Exception innerException)
        : base(innerException)
    {
    }

    public EnableSoftwareTokenMFAException(
        string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    public EnableSoftwareTokenMFAException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }
}
