using System.Net;
using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The user name is taken.</summary>
public class UsernameExistsException : AmazonCognitoIdentityProviderException
{
    public UsernameExistsException(string message)
        : base(message)
    {
    }

    public UsernameExistsException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public UsernameExistsException(Exception innerException)
        : base(innerException)
    {
    }

    public UsernameExistsException(
        string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    public UsernameExistsException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }
}
