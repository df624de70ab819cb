using System.Net;
using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The user pool cannot change while users are imported.</summary>
public class UserImportInProgressException : AmazonCognitoIdentityProviderException
{
    public UserImportInProgressException(string message)
        : base(message)
    {
    }

    public UserImportInProgressException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public UserImportInProgressException(Exception innerException)
        : base(innerException)
    {
    }

    public UserImportInProgressException(
        string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    public UserImportInProgressException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }
}
