using System.Net;
using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The state of the user does not allow the operation.</summary>
public class UnsupportedUserStateException : AmazonCognitoIdentityProviderException
{
    public UnsupportedUserStateException(string message)
        : base(message)
    {
    }

    public UnsupportedUserStateException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public UnsupportedUserStateException(Exception innerException)
        : base(innerException)
    {
    }

    public UnsupportedUserStateException(
        string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    public UnsupportedUserStateException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }
}
