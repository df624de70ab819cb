using System.Net;
using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The operation is not available in this region, or for this user pool.</summary>
public class OperationNotEnabledException : AmazonCognitoIdentityProviderException
{
    public OperationNotEnabledException(string message)
        : base(message)
    {
    }

    public OperationNotEnabledException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public OperationNotEnabledException(Exception innerException)
        : base(innerException)
    {
    }

    public OperationNotEnabledException(
        string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    public OperationNotEnabledException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }
}
