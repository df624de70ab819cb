using System.Net;
using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The device is known already.</summary>
public class DeviceKeyExistsException : AmazonCognitoIdentityProviderException
{
    public DeviceKeyExistsException(string message)
        : base(message)
    {
    }

    public DeviceKeyExistsException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public DeviceKeyExistsException(Exception innerException)
        : base(innerException)
    {
    }

    public DeviceKeyExistsException(
        string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    public DeviceKeyExistsException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }
}
