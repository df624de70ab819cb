using System.Net;
using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>A function of the user pool refused the request; the message is its own.</summary>
public class UserLambdaValidationException : AmazonCognitoIdentityProviderException
{
    public UserLambdaValidationException(string message)
        : base(message)
    {
    }

    public UserLambdaValidationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public UserLambdaValidationException(Exception innerException)
        : base(innerException)
    {
    }

    public UserLambdaValidationException(
        string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    public UserLambdaValidationException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }
}
