using System.Net;
using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The refresh token was already exchanged for another one.</summary>
public class RefreshTokenReuseException : AmazonCognitoIdentityProviderException
{
    public RefreshTokenReuseException(string message)
        : base(message)
    {
    }

    public RefreshTokenReuseException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public RefreshTokenReuseException(Exception innerException)
        : base(innerException)
    {
    }

    public RefreshTokenReuseException(
        string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    public RefreshTokenReuseException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }
}
