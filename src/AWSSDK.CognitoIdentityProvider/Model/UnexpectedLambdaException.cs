using System.Net;
using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>A function of the user pool failed.</summary>
public class UnexpectedLambdaException : AmazonCognitoIdentityProviderException
{
    public UnexpectedLambdaException(string message)
        : base(message)
    {
    }

    public UnexpectedLambdaException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public UnexpectedLambdaException(Exception innerException)
        : base(innerException)
    {
    }

    public UnexpectedLambdaException(
        string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    public UnexpectedLambdaException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }
}
