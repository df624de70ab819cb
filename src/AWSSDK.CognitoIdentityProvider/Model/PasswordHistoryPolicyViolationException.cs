using System.Net;
using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The password was used before.</summary>
public class PasswordHistoryPolicyViolationException : AmazonCognitoIdentityProviderException
{
    public PasswordHistoryPolicyViolationException(string message)
        : base(message)
    {
    }

    public PasswordHistoryPolicyViolationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public PasswordHistoryPolicyViolationException(Exception innerException)
        : base(innerException)
    {
    }

    public PasswordHistoryPolicyViolationException(
        string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    public PasswordHistoryPolicyViolationException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }
}
