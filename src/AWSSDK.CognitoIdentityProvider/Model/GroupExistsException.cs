using System.Net;
using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The user pool has a group of this name.</summary>
public class GroupExistsException : AmazonCognitoIdentityProviderException
{
    public GroupExistsException(string message)
        : base(message)
    {
    }

    public GroupExistsException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public GroupExistsException(Exception innerException)
        : base(innerException)
    {
    }

    public GroupExistsException(
        string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    public GroupExistsException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }
}
