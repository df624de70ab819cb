using System.Net;
using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The email address or phone number is the alias of another user.</summary>
public class AliasExistsException : AmazonCognitoIdentityProviderException
{
    public AliasExistsException(string message)
        : base(message)
    {
    }

    public AliasExistsException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public AliasExistsException(Exception innerException)
        : base(innerException)
    {
    }

    public AliasExistsException(
        string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    public AliasExistsException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }
}
