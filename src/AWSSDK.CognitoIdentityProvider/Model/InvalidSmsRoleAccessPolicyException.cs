using System.Net;
using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The role of the user pool may not send SMS messages.</summary>
public class InvalidSmsRoleAccessPolicyException : AmazonCognitoIdentityProviderException
{
    public InvalidSmsRoleAccessPolicyException(string message)
        : base(message)
    {
    }

    public InvalidSmsRoleAccessPolicyException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public InvalidSmsRoleAccessPolicyException(Exception innerException)
        : base(innerException)
    {
    }

    public InvalidSmsRoleAccessPolicyException(
        string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    public InvalidSmsRoleAccessPolicyException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }
}
