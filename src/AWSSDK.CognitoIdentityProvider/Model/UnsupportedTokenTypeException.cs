using System.Net;
using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The token is of a kind that the operation does not take.</summary>
public class UnsupportedTokenTypeException : AmazonCognitoIdentityProviderException
{
    public UnsupportedTokenTypeException(string message)
        : base(message)
    {
    }

    public UnsupportedTokenTypeException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public UnsupportedTokenTypeException(Exception innerException)
        : base(innerException)
    {
    }

    public UnsupportedTokenTypeException(
        string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    public UnsupportedTokenTypeException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }
}
