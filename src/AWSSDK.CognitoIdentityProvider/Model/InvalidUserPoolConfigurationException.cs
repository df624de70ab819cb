using System.Net;
using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The configuration of the user pool does not allow the operation.</summary>
public class InvalidUserPoolConfigurationException : AmazonCognitoIdentityProviderException
{
    public InvalidUserPoolConfigurationException(string message)
        : base(message)
    {
    }

    public InvalidUserPoolConfigurationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public InvalidUserPoolConfigurationException(Exception innerException)
        : base(innerException)
    {
    }

    public InvalidUserPoolConfigurationException(
        string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    public InvalidUserPoolConfigurationException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }
}
