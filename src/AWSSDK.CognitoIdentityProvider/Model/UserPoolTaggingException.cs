using System.Net;
using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The tags of the user pool could not be set.</summary>
public class UserPoolTaggingException : AmazonCognitoIdentityProviderException
{
    public UserPoolTaggingException(string message)
        : base(message)
    {
    }

    public UserPoolTaggingException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public UserPoolTaggingException(Exception innerException)
        : base(innerException)
    {
    }

    public UserPoolTaggingException(
        string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    public UserPoolTaggingException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }
}
