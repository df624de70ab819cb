using System.Net;
using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The user pool has no threat protection.</summary>
public class UserPoolAddOnNotEnabledException : AmazonCognitoIdentityProviderException
{
    public UserPoolAddOnNotEnabledException(string message)
        : base(message)
    {
    }

    public UserPoolAddOnNotEnabledException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public UserPoolAddOnNotEnabledException(Exception innerException)
        : base(innerException)
    {
    }

    public UserPoolAddOnNotEnabledException(
        string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    public UserPoolAddOnNotEnabledException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }
}
